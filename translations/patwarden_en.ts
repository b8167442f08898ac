<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccountCommand</name>
    <message numerus="yes">
        <source>Remove %1 from %2? %Ln token(s) of theirs lose access.</source>
        <translation>
            <numerusform>Remove %1 from %2? %Ln token of theirs loses access.</numerusform>
            <numerusform>Remove %1 from %2? %Ln tokens of theirs lose access.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountErrorWording</name>
    <message numerus="yes">
        <source>The name is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>The name is too long: at most %Ln character.</numerusform>
            <numerusform>The name is too long: at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message numerus="yes">
        <source>All %Ln entries fit.</source>
        <translation>
            <numerusform>The one entry fits.</numerusform>
            <numerusform>All %Ln entries fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln entry was written to %1.</numerusform>
            <numerusform>%Ln entries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWording</name>
    <message numerus="yes">
        <source>%1 imported %Ln request(s) into %2</source>
        <comment>a person, an organization</comment>
        <translation>
            <numerusform>%1 imported %Ln request into %2</numerusform>
            <numerusform>%1 imported %Ln requests into %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %Ln entry(s) of the audit log</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%1 exported %Ln entry of the audit log</numerusform>
            <numerusform>%1 exported %Ln entries of the audit log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateCommands</name>
    <message numerus="yes">
        <source>%Ln line(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln line was written to %1.</numerusform>
            <numerusform>%Ln lines were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>repositories</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message numerus="yes">
        <source>%Ln mail(s) wait(s) again.</source>
        <translation>
            <numerusform>%Ln mail waits again.</numerusform>
            <numerusform>%Ln mails wait again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message numerus="yes">
        <source>%Ln token(s) await(s) approval for %1</source>
        <comment>an organization</comment>
        <translation>
            <numerusform>%Ln token awaits approval for %1</numerusform>
            <numerusform>%Ln tokens await approval for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fine-grained personal access token(s) await(s) your approval for %1.</source>
        <comment>an organization</comment>
        <translation>
            <numerusform>%Ln fine-grained personal access token awaits your approval for %1.</numerusform>
            <numerusform>%Ln fine-grained personal access tokens await your approval for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
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
    <name>PolicyCommand</name>
    <message numerus="yes">
        <source>%Ln request(s) that waited were approved with it.</source>
        <translation>
            <numerusform>%Ln request that waited was approved with it.</numerusform>
            <numerusform>%Ln requests that waited were approved with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were told that their tokens are cut off.</source>
        <translation>
            <numerusform>%Ln person was told that their tokens are cut off.</numerusform>
            <numerusform>%Ln people were told that their tokens are cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyReport</name>
    <message numerus="yes">
        <source>%Ln token(s) lose access</source>
        <translation>
            <numerusform>%Ln token loses access</numerusform>
            <numerusform>%Ln tokens lose access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used in the last 7 days: %Ln</source>
        <translation>
            <numerusform>used in the last 7 days: %Ln</numerusform>
            <numerusform>used in the last 7 days: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) gain access</source>
        <translation>
            <numerusform>%Ln token gains access</numerusform>
            <numerusform>%Ln tokens gain access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) concerned</source>
        <translation>
            <numerusform>%Ln organization concerned</numerusform>
            <numerusform>%Ln organizations concerned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that wait are approved</source>
        <translation>
            <numerusform>%Ln request that waits is approved</numerusform>
            <numerusform>%Ln requests that wait are approved</numerusform>
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
    <message numerus="yes">
        <source>%Ln pending request(s) are approved with it</source>
        <translation>
            <numerusform>%Ln pending request is approved with it</numerusform>
            <numerusform>%Ln pending requests are approved with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are told at once which of their tokens lose access, and what to do. Until then nothing changes, and one click takes it back.</source>
        <translation>
            <numerusform>%Ln person is told at once which of their tokens lose access, and what to do. Until then nothing changes, and one click takes it back.</numerusform>
            <numerusform>%Ln people are told at once which of their tokens lose access, and what to do. Until then nothing changes, and one click takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%Ln request(s) in %1 seconds: %2 a second.</source>
        <translation>
            <numerusform>%Ln request in %1 seconds: %2 a second.</numerusform>
            <numerusform>%Ln requests in %1 seconds: %2 a second.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestReport</name>
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
    <name>RequestsCommand</name>
    <message numerus="yes">
        <source>Approve %Ln request(s) of %1?</source>
        <translation>
            <numerusform>Approve %Ln request of %1?</numerusform>
            <numerusform>Approve %Ln requests of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s) of %1?</source>
        <translation>
            <numerusform>Deny %Ln request of %1?</numerusform>
            <numerusform>Deny %Ln requests of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln request(s) of your organizations?</source>
        <translation>
            <numerusform>Approve %Ln request of your organizations?</numerusform>
            <numerusform>Approve %Ln requests of your organizations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s) of your organizations?</source>
        <translation>
            <numerusform>Deny %Ln request of your organizations?</numerusform>
            <numerusform>Deny %Ln requests of your organizations?</numerusform>
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
    <message numerus="yes">
        <source>The token(s) reach what they ask for at once, each in its own organization.</source>
        <translation>
            <numerusform>The token reaches what it asks for at once, in its own organization.</numerusform>
            <numerusform>The tokens reach what they ask for at once, each in its own organization.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will not reach the private resources that were asked for.</source>
        <translation>
            <numerusform>%Ln token will not reach the private resources that were asked for.</numerusform>
            <numerusform>%Ln tokens will not reach the private resources that were asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeWords</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)?</source>
        <translation>
            <numerusform>Revoke %Ln token?</numerusform>
            <numerusform>Revoke %Ln tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) reach(es) nothing of %1 any more that is not public.</source>
        <translation>
            <numerusform>%Ln token reaches nothing of %1 any more that is not public.</numerusform>
            <numerusform>%Ln tokens reach nothing of %1 any more that is not public.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their owner(s) will be told, with your reason.</source>
        <translation>
            <numerusform>Their owner will be told, with your reason.</numerusform>
            <numerusform>Their owners will be told, with your reason.</numerusform>
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
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>Revoke %Ln token</numerusform>
            <numerusform>Revoke %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %Ln token(s)…</source>
        <translation>
            <numerusform>Revoking %Ln token…</numerusform>
            <numerusform>Revoking %Ln tokens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %Ln token(s).</source>
        <translation>
            <numerusform>Revoked %Ln token.</numerusform>
            <numerusform>Revoked %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no access any more.</source>
        <translation>
            <numerusform>%Ln had no access any more.</numerusform>
            <numerusform>%Ln had no access any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped early: %Ln still have access.</source>
        <translation>
            <numerusform>It stopped early: %Ln still has access.</numerusform>
            <numerusform>It stopped early: %Ln still have access.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You cancelled: %Ln still have access.</source>
        <translation>
            <numerusform>You cancelled: %Ln still has access.</numerusform>
            <numerusform>You cancelled: %Ln still have access.</numerusform>
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
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenErrorWording</name>
    <message numerus="yes">
        <source>You have %Ln fine-grained token(s), and more are not possible. Delete one that you do not need.</source>
        <translation>
            <numerusform>You have %Ln fine-grained token, and more are not possible. Delete one that you do not need.</numerusform>
            <numerusform>You have %Ln fine-grained tokens, and more are not possible. Delete one that you do not need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token needs a name of at most %Ln character(s), on one line.</source>
        <translation>
            <numerusform>A token needs a name of at most %Ln character, on one line.</numerusform>
            <numerusform>A token needs a name of at most %Ln characters, on one line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>The description is too long: at most %Ln character.</numerusform>
            <numerusform>The description is too long: at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The justification is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>The justification is too long: at most %Ln character.</numerusform>
            <numerusform>The justification is too long: at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token expires in the future, a fine-grained one in at most %Ln day(s); or it never does.</source>
        <translation>
            <numerusform>A token expires in the future, a fine-grained one in at most %Ln day; or it never does.</numerusform>
            <numerusform>A token expires in the future, a fine-grained one in at most %Ln days; or it never does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenReport</name>
    <message numerus="yes">
        <source>Revoked the access of %Ln token(s).</source>
        <translation>
            <numerusform>Revoked the access of %Ln token.</numerusform>
            <numerusform>Revoked the access of %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <extracomment>organizations that a token reaches, of all</extracomment>
        <translation>
            <numerusform>%1 of %Ln organization</numerusform>
            <numerusform>%1 of %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensCommand</name>
    <message numerus="yes">
        <source>Revoke the access of %Ln token(s) to %1?</source>
        <translation>
            <numerusform>Revoke the access of %Ln token to %1?</numerusform>
            <numerusform>Revoke the access of %Ln tokens to %1?</numerusform>
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
    <name>patwarden::ActiveTokenModel</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ActiveTokenTable</name>
    <message numerus="yes">
        <source>The filter hides %Ln token(s)</source>
        <translation>
            <numerusform>The filter hides %Ln token</numerusform>
            <numerusform>The filter hides %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected…</source>
        <translation>
            <numerusform>%Ln token selected…</numerusform>
            <numerusform>%Ln tokens selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AppActions</name>
    <message numerus="yes">
        <source>It is uninstalled from %Ln organization(s), its tokens end at once, and what uses them stops working. No other App can ever have its name.</source>
        <translation>
            <numerusform>It is uninstalled from %Ln organization, its tokens end at once, and what uses them stops working. No other App can ever have its name.</numerusform>
            <numerusform>It is uninstalled from %Ln organizations, its tokens end at once, and what uses them stops working. No other App can ever have its name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AppModel</name>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AuditExporter</name>
    <message numerus="yes">
        <source>%Ln entry(s) exported to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%Ln entry exported to %1</numerusform>
            <numerusform>%Ln entries exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AuditFilterBar</name>
    <message numerus="yes">
        <source>More than %Ln token(s) have that in their name: type more of it to see the rest.</source>
        <translation>
            <numerusform>More than %Ln token has that in its name: type more of it to see the rest.</numerusform>
            <numerusform>More than %Ln tokens have that in their name: type more of it to see the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AuditLogPage</name>
    <message numerus="yes">
        <source>The whole log has %Ln entry(s).</source>
        <translation>
            <numerusform>The whole log has %Ln entry.</numerusform>
            <numerusform>The whole log has %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AuditVerifier</name>
    <message numerus="yes">
        <source>All %Ln entry(s) fit.</source>
        <translation>
            <numerusform>The one entry fits.</numerusform>
            <numerusform>All %Ln entries fit.</numerusform>
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
    <name>patwarden::ClassicTokenList</name>
    <message numerus="yes">
        <source>%Ln token(s) reach(es) %1.</source>
        <comment>classic tokens</comment>
        <translation>
            <numerusform>%Ln token reaches %1.</numerusform>
            <numerusform>%Ln tokens reach %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ConnectionStrip</name>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)… Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Trying again in %Ln second… Nothing that you typed is lost.</numerusform>
            <numerusform>Trying again in %Ln seconds… Nothing that you typed is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::EntryContent</name>
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
    <name>patwarden::ExpirationField</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::FieldNote</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln character too long</numerusform>
            <numerusform>%Ln characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::FineGrainedForm</name>
    <message numerus="yes">
        <source>%Ln selected repository(ies)</source>
        <translation>
            <numerusform>%Ln selected repository</numerusform>
            <numerusform>%Ln selected repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization permission(s)</source>
        <translation>
            <numerusform>%Ln organization permission</numerusform>
            <numerusform>%Ln organization permissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account permission(s)</source>
        <translation>
            <numerusform>%Ln account permission</numerusform>
            <numerusform>%Ln account permissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::FineGrainedSummary</name>
    <message numerus="yes">
        <source>%Ln repository(ies)</source>
        <translation>
            <numerusform>%Ln repository</numerusform>
            <numerusform>%Ln repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::MemberActions</name>
    <message numerus="yes">
        <source>%Ln token(s) of theirs lose access to %1 at once, and what uses them stops working. %2</source>
        <translation>
            <numerusform>%Ln token of theirs loses access to %1 at once, and what uses it stops working. %2</numerusform>
            <numerusform>%Ln tokens of theirs lose access to %1 at once, and what uses them stops working. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::MembersPage</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
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
    <name>patwarden::OnceDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %Ln second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %Ln second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::PasswordDialog</name>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::PlannedChangeStrip</name>
    <message numerus="yes">
        <source>%1 · and %Ln more</source>
        <comment>what is planned</comment>
        <translation>
            <numerusform>%1 · and %Ln more</numerusform>
            <numerusform>%1 · and %Ln more</numerusform>
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
    <name>patwarden::ProfileMenu</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ReasonDialog</name>
    <message numerus="yes">
        <source>The reason is %Ln character(s) too long.</source>
        <translation>
            <numerusform>The reason is %Ln character too long.</numerusform>
            <numerusform>The reason is %Ln characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::RepositoryPicker</name>
    <message numerus="yes">
        <source>The first %Ln are shown. Search for the others.</source>
        <translation>
            <numerusform>The first one is shown. Search for the others.</numerusform>
            <numerusform>The first %Ln are shown. Search for the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1</source>
        <translation>
            <numerusform>%Ln selected: %1</numerusform>
            <numerusform>%Ln selected: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 …</source>
        <translation>
            <numerusform>%Ln selected: %1 …</numerusform>
            <numerusform>%Ln selected: %1 …</numerusform>
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
<context>
    <name>patwarden::SignInCodeDialog</name>
    <message numerus="yes">
        <source>Hand this code over by a way you trust. At the sign-in, “I have an invitation code” leads to where %1 chooses a password with it. It works once, for %Ln day(s).</source>
        <translation>
            <numerusform>Hand this code over by a way you trust. At the sign-in, “I have an invitation code” leads to where %1 chooses a password with it. It works once, for %Ln day.</numerusform>
            <numerusform>Hand this code over by a way you trust. At the sign-in, “I have an invitation code” leads to where %1 chooses a password with it. It works once, for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it in %Ln second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard forgets it in %Ln second.</numerusform>
            <numerusform>Copied. The clipboard forgets it in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::SignInCodeForm</name>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>At least %Ln character.</numerusform>
            <numerusform>At least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::TokenDetails</name>
    <message numerus="yes">
        <source>%Ln selected repository(ies):</source>
        <translation>
            <numerusform>%Ln selected repository:</numerusform>
            <numerusform>%Ln selected repositories:</numerusform>
        </translation>
    </message>
</context>
</TS>
