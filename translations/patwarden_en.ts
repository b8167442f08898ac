<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>PendingRequestCells</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>Each of the %Ln organization(s) decides for itself.</source>
        <translation>
            <numerusform>The organization decides for itself.</numerusform>
            <numerusform>Each of the %Ln organizations decides for itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that are pending now are approved when you save.</source>
        <translation>
            <numerusform>%Ln request that is pending now is approved when you save.</numerusform>
            <numerusform>%Ln requests that are pending now are approved when you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 lose access</source>
        <comment>%1: how many people</comment>
        <translation>
            <numerusform>%Ln token of %1 loses access</numerusform>
            <numerusform>%Ln tokens of %1 lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 gain access</source>
        <comment>%1: how many people</comment>
        <translation>
            <numerusform>%Ln token of %1 gains access</numerusform>
            <numerusform>%Ln tokens of %1 gain access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending request(s) are approved when you save</source>
        <translation>
            <numerusform>%Ln pending request is approved when you save</numerusform>
            <numerusform>%Ln pending requests are approved when you save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln organization(s)</source>
        <translation>
            <numerusform>in %Ln organization</numerusform>
            <numerusform>in %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were used in the last 7 days</source>
        <translation>
            <numerusform>%Ln was used in the last 7 days</numerusform>
            <numerusform>%Ln were used in the last 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(ies)</source>
        <translation>
            <numerusform>%Ln repository</numerusform>
            <numerusform>%Ln repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>Approve %Ln request(s)?</source>
        <translation>
            <numerusform>Approve %Ln request?</numerusform>
            <numerusform>Approve %Ln requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of them.</source>
        <translation>
            <numerusform>The filter hides %Ln of them.</numerusform>
            <numerusform>The filter hides %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln request(s)</source>
        <translation>
            <numerusform>Approve %Ln request</numerusform>
            <numerusform>Approve %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s)?</source>
        <translation>
            <numerusform>Deny %Ln request?</numerusform>
            <numerusform>Deny %Ln requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s)</source>
        <translation>
            <numerusform>Deny %Ln request</numerusform>
            <numerusform>Deny %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will not reach private resources of %1.</source>
        <translation>
            <numerusform>%Ln token will not reach private resources of %1.</numerusform>
            <numerusform>%Ln tokens will not reach private resources of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln request(s).</source>
        <translation>
            <numerusform>Approved %Ln request.</numerusform>
            <numerusform>Approved %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied %Ln request(s).</source>
        <translation>
            <numerusform>Denied %Ln request.</numerusform>
            <numerusform>Denied %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been decided by somebody else.</source>
        <translation>
            <numerusform>%Ln had been decided by somebody else.</numerusform>
            <numerusform>%Ln had been decided by somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found.</source>
        <translation>
            <numerusform>%Ln was not found.</numerusform>
            <numerusform>%Ln were not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped early: %Ln are still pending.</source>
        <translation>
            <numerusform>It stopped early: %Ln is still pending.</numerusform>
            <numerusform>It stopped early: %Ln are still pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You cancelled: %Ln are still pending.</source>
        <translation>
            <numerusform>You cancelled: %Ln is still pending.</numerusform>
            <numerusform>You cancelled: %Ln are still pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token(s) reach what they ask for in %1 at once.</source>
        <translation>
            <numerusform>The token reaches what it asks for in %1 at once.</numerusform>
            <numerusform>The tokens reach what they ask for in %1 at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their owner(s) will be told.</source>
        <translation>
            <numerusform>Its owner will be told.</numerusform>
            <numerusform>Their owners will be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their owner(s) will be told, with your reason.</source>
        <translation>
            <numerusform>Its owner will be told, with your reason.</numerusform>
            <numerusform>Their owners will be told, with your reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had been decided by somebody else. Nothing was done to them.</source>
        <translation>
            <numerusform>%Ln request had been decided by somebody else. Nothing was done to it.</numerusform>
            <numerusform>%Ln requests had been decided by somebody else. Nothing was done to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Too many wrong attempts. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Too many wrong attempts. Wait %Ln second, then try again.</numerusform>
            <numerusform>Too many wrong attempts. Wait %Ln seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>The reason is too long: at most %Ln character.</numerusform>
            <numerusform>The reason is too long: at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>The password is too short: at least %Ln character.</numerusform>
            <numerusform>The password is too short: at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::BellButton</name>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln unread notice</numerusform>
            <numerusform>%Ln unread notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::BulkProgress</name>
    <message numerus="yes">
        <source>Approving %Ln request(s)…</source>
        <translation>
            <numerusform>Approving %Ln request…</numerusform>
            <numerusform>Approving %Ln requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denying %Ln request(s)…</source>
        <translation>
            <numerusform>Denying %Ln request…</numerusform>
            <numerusform>Denying %Ln requests…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::DenyDialog</name>
    <message numerus="yes">
        <source>The reason is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The reason is %Ln character too long.</numerusform>
            <numerusform>The reason is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::NoticesPage</name>
    <message numerus="yes">
        <source>Only the newest %Ln notice(s) are shown.</source>
        <translation>
            <numerusform>Only the newest notice is shown.</numerusform>
            <numerusform>Only the newest %Ln notices are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::PolicyPage</name>
    <message numerus="yes">
        <source>%1 has opted in. %Ln request(s) were approved.</source>
        <translation>
            <numerusform>%1 has opted in. %Ln request was approved.</numerusform>
            <numerusform>%1 has opted in. %Ln requests were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %Ln request(s) were approved.</source>
        <translation>
            <numerusform>Saved. %Ln request was approved.</numerusform>
            <numerusform>Saved. %Ln requests were approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy change(s) are not saved.</source>
        <translation>
            <numerusform>%Ln policy change is not saved.</numerusform>
            <numerusform>%Ln policy changes are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::RequestList</name>
    <message numerus="yes">
        <source>The filter hides %Ln request(s)</source>
        <translation>
            <numerusform>The filter hides %Ln request</numerusform>
            <numerusform>The filter hides %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) selected…</source>
        <translation>
            <numerusform>%Ln request selected…</numerusform>
            <numerusform>%Ln requests selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ReviewContent</name>
    <message numerus="yes">
        <source>All repositories: %Ln now, and every one that is created later.</source>
        <translation>
            <numerusform>All repositories: %Ln now, and every one that is created later.</numerusform>
            <numerusform>All repositories: %Ln now, and every one that is created later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected repository(ies):</source>
        <translation>
            <numerusform>%Ln selected repository:</numerusform>
            <numerusform>%Ln selected repositories:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not known by name.</source>
        <translation>
            <numerusform>%Ln of them is not known by name.</numerusform>
            <numerusform>%Ln of them are not known by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::SettingsSidebarModel</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln waiting</numerusform>
            <numerusform>%1, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardOwner</name>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
