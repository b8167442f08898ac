<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>PendingRequestCells</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Restrict access via fine-grained personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require approval of fine-grained personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict personal access tokens (classic) from accessing your organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal access tokens (classic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow organizations to configure access requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow access via fine-grained personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow organizations to configure approval requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require organizations to use the approval flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable the approval flow in all organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require administrator approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not require administrator approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow organizations to configure personal access tokens (classic) access requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict access via personal access tokens (classic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow access via personal access tokens (classic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the organization by %1.</source>
        <comment>an enterprise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private and internal resources only. Public resources stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens created by owners of an organization need no approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic tokens are never subject to approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each of the %n organization(s) decides for itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of them reaches an organization. SSH keys they created go on working. Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach every organization, within their permissions. Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner approves every token before it reaches private resources. Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members’ tokens need no approval. Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach neither the enterprise nor its organizations. SSH keys they created go on working. Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach the enterprise and its organizations. Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them reaches %1. SSH keys they created go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach %1, within their permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner of %1 approves every member’s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) that are pending now are approved when you save.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ tokens need no approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public resources stay readable. SSH keys they created go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They reach %1 as far as their owners do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 lose access</source>
        <comment>%1: how many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of %1 gain access</source>
        <comment>%1: how many people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending request(s) are approved when you save</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No token loses or gains access</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n organization(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were used in the last 7 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, with approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, without approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>read</source>
        <comment>level of a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <comment>level of a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <comment>level of a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission and level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No expiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Public repositories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as QLocale::toString() takes it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::IdListModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::ImpactModel</name>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enterprise itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::NoticeModel</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was approved for %2</source>
        <comment>a token, an organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved %2 for %3</source>
        <comment>a person, a token, an organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was denied for %2</source>
        <comment>a token, an organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denied %2 for %3</source>
        <comment>a person, a token, an organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was approved for %2, which no longer requires approval</source>
        <comment>a token, an organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for access to %2</source>
        <comment>a token, an organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for access to %2 with %3</source>
        <comment>a person, an organization, a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread. %1, %2.</source>
        <comment>a sentence, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. %1, %2.</source>
        <comment>a sentence, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::OrganizationModel</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is decided by the enterprise, approval by the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access is decided by the organization, approval by the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::PermissionDifferenceModel</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was a level that is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SettingsSidebarModel</name>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwardenctl</name>
    <message>
        <source>Reads one JSON object of facts a line from standard input and writes one decision a line to standard output. A line that is not valid is answered by an error in its place, and the exit status is then 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide takes no file names: pass the facts through standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether tokens may do what facts on standard input say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
