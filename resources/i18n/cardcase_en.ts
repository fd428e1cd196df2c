<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n contacts chosen</source>
        <translation>
            <numerusform>%n contact chosen</numerusform>
            <numerusform>%n contacts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n can be merged at once.</source>
        <translation>
            <numerusform>At most %n can be merged at once.</numerusform>
            <numerusform>At most %n can be merged at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message numerus="yes">
        <source>%n photographs on the pile</source>
        <translation>
            <numerusform>%n photograph on the pile</numerusform>
            <numerusform>%n photographs on the pile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n chosen contacts</source>
        <translation>
            <numerusform>%n chosen contact</numerusform>
            <numerusform>%n chosen contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted</source>
        <translation>
            <numerusform>%n contact deleted</numerusform>
            <numerusform>%n contacts deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts imported.</source>
        <translation>
            <numerusform>%n contact imported.</numerusform>
            <numerusform>%n contacts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were already here.</source>
        <translation>
            <numerusform>%n contact was already here.</numerusform>
            <numerusform>%n contacts were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts written to {file}</source>
        <translation>
            <numerusform>%n contact written to {file}</numerusform>
            <numerusform>%n contacts written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from the file</source>
        <translation>
            <numerusform>%n more from the file</numerusform>
            <numerusform>%n more from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people here are made up, to look around.</source>
        <translation>
            <numerusform>%n person here is made up, to look around.</numerusform>
            <numerusform>%n people here are made up, to look around.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are lost and not in it.</source>
        <translation>
            <numerusform>%n picture is lost and not in it.</numerusform>
            <numerusform>%n pictures are lost and not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things in the folder could not be read.</source>
        <translation>
            <numerusform>%n thing in the folder could not be read.</numerusform>
            <numerusform>%n things in the folder could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>%n backups still hold it. Erase it there, too?</source>
        <translation>
            <numerusform>%n backup still holds it. Erase it there, too?</numerusform>
            <numerusform>%n backups still hold it. Erase it there, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n contacts for good?</source>
        <translation>
            <numerusform>Erase %n contact for good?</numerusform>
            <numerusform>Erase %n contacts for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased. The name still stands in the texts of %n contacts.</source>
        <translation>
            <numerusform>Erased. The name still stands in the texts of %n contact.</numerusform>
            <numerusform>Erased. The name still stands in the texts of %n contacts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n cards to review</source>
        <translation>
            <numerusform>%n card to review</numerusform>
            <numerusform>%n cards to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people met</source>
        <translation>
            <numerusform>%n person met</numerusform>
            <numerusform>%n people met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n photographs</source>
        <translation>
            <numerusform>Add %n photograph</numerusform>
            <numerusform>Add %n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meetings with %n people stay, without an event.</source>
        <translation>
            <numerusform>The meeting with %n person stays, without an event.</numerusform>
            <numerusform>The meetings with %n people stay, without an event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You met {people}; %n have had no word since.</source>
        <translation>
            <numerusform>You met {people}; %n has had no word since.</numerusform>
            <numerusform>You met {people}; %n have had no word since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n encounters</source>
        <translation>
            <numerusform>%n encounter</numerusform>
            <numerusform>%n encounters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further addresses</source>
        <translation>
            <numerusform>%n further address</numerusform>
            <numerusform>%n further addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further jobs</source>
        <translation>
            <numerusform>%n further job</numerusform>
            <numerusform>%n further jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further phones, e-mails and pages</source>
        <translation>
            <numerusform>%n further phone, e-mail or page</numerusform>
            <numerusform>%n further phones, e-mails and pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further titles</source>
        <translation>
            <numerusform>%n further title</numerusform>
            <numerusform>%n further titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of e-mails</source>
        <translation>
            <numerusform>%n kind of e-mail</numerusform>
            <numerusform>%n kinds of e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of events</source>
        <translation>
            <numerusform>%n note of an event</numerusform>
            <numerusform>%n notes of events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fields</source>
        <translation>
            <numerusform>%n other field</numerusform>
            <numerusform>%n other fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on people</source>
        <translation>
            <numerusform>%n remark on a person</numerusform>
            <numerusform>%n remarks on people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tax numbers</source>
        <translation>
            <numerusform>%n tax number</numerusform>
            <numerusform>%n tax numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>No contact for %n months</source>
        <translation>
            <numerusform>No contact for %n month</numerusform>
            <numerusform>No contact for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n changes taken back</source>
        <translation>
            <numerusform>%n change taken back</numerusform>
            <numerusform>%n changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes will be undone, the newest first.</source>
        <translation>
            <numerusform>%n change will be undone.</numerusform>
            <numerusform>%n changes will be undone, the newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n contacts added.</source>
        <translation>
            <numerusform>%n contact added.</numerusform>
            <numerusform>%n contacts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts completed.</source>
        <translation>
            <numerusform>%n contact completed.</numerusform>
            <numerusform>%n contacts completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts could not be read.</source>
        <translation>
            <numerusform>%n contact could not be read.</numerusform>
            <numerusform>%n contacts could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts left out.</source>
        <translation>
            <numerusform>%n contact left out.</numerusform>
            <numerusform>%n contacts left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts were already here.</source>
        <translation>
            <numerusform>%n contact was already here.</numerusform>
            <numerusform>%n contacts were already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those added may be known already.</source>
        <translation>
            <numerusform>%n of those added may be known already.</numerusform>
            <numerusform>%n of those added may be known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contacts</source>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>%n contacts imported: {subject}</source>
        <translation>
            <numerusform>%n contact imported: {subject}</numerusform>
            <numerusform>%n contacts imported: {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n people met</source>
        <translation>
            <numerusform>%n person met</numerusform>
            <numerusform>%n people met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>At most %n contacts are printed at once.</source>
        <translation>
            <numerusform>At most %n contact is printed at once.</numerusform>
            <numerusform>At most %n contacts are printed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n cards are left for later</source>
        <translation>
            <numerusform>%n card is left for later</numerusform>
            <numerusform>%n cards are left for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts accepted.</source>
        <translation>
            <numerusform>%n contact accepted.</numerusform>
            <numerusform>%n contacts accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields are sure</source>
        <translation>
            <numerusform>%n field is sure</numerusform>
            <numerusform>%n fields are sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%n cards found.</source>
        <translation>
            <numerusform>%n card found.</numerusform>
            <numerusform>%n cards found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards in one file</source>
        <translation>
            <numerusform>%n card in one file</numerusform>
            <numerusform>%n cards in one file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards in one picture</source>
        <translation>
            <numerusform>%n card in one picture</numerusform>
            <numerusform>%n cards in one picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful fields</source>
        <translation>
            <numerusform>%n doubtful field</numerusform>
            <numerusform>%n doubtful fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n cards</source>
        <translation>
            <numerusform>Review %n card</numerusform>
            <numerusform>Review %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n contacts are not found as they are.</source>
        <translation>
            <numerusform>%n contact is not found as it is.</numerusform>
            <numerusform>%n contacts are not found as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are damaged.</source>
        <translation>
            <numerusform>%n picture is damaged.</numerusform>
            <numerusform>%n pictures are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are missing.</source>
        <translation>
            <numerusform>%n picture is missing.</numerusform>
            <numerusform>%n pictures are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are there that have not been taken.</source>
        <translation>
            <numerusform>%n picture is there that has not been taken.</numerusform>
            <numerusform>%n pictures are there that have not been taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older ones</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used on %n cards</source>
        <translation>
            <numerusform>used on %n card</numerusform>
            <numerusform>used on %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n tags…</source>
        <translation>
            <numerusform>All %n tags…</numerusform>
            <numerusform>All %n tags…</numerusform>
        </translation>
    </message>
</context>
</TS>
