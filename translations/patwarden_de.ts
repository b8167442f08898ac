<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>BulkProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DenyDialog</name>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopTexts</name>
    <message>
        <source>Decides which personal access tokens reach your organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the database &lt;path&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows an estate for trying out, which goes when the program ends. With --database it is kept in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks &lt;language&gt;, as in de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells on the error output when the first page was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>What the change does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that lose or gain access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They never work while you type in a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptInWizard</name>
    <message>
        <source>Opt in to fine-grained personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Your organizations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Places</name>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Save</source>
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
    <name>RequestList</name>
    <message>
        <source>Reading the requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift-click ticks a range · a approves · d denies · ? all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny…</source>
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
    <name>ReviewPage</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>Approve %Ln request(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens reach what they ask for in %1 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their owners will be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will not reach private resources of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their owners will be told, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1. %2 was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied %1. %2 was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln request(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied %Ln request(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been decided by somebody else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped early: %Ln are still pending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You cancelled: %Ln are still pending.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: withdrawn, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: approved because approval stopped being required, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: approved by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: denied by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of %1 was withdrawn %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was approved %2, because approval stopped being required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 denied %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not all requests were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all requests were denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided before stays decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else decided first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had been decided before you. Nothing was done to them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of %1 was not found. Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was denied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Patwarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizardEstate</name>
    <message>
        <source>An enterprise with organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization that stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of organizations have letters, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizardLocation</name>
    <message>
        <source>Make a new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is yours alone: other accounts of this computer cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizardOwner</name>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizardPolicies</name>
    <message>
        <source>Opt in to fine-grained personal access tokens</source>
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
    <name>SignInDialog</name>
    <message>
        <source>Sign in to Patwarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the demo nobody has a password. Sign in as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
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
    <name>Wording</name>
    <message numerus="yes">
        <source>Too many wrong attempts. Wait %n second(s), then try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The enterprise decides this policy now, so this organization cannot set it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt in to fine-grained personal access tokens first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has opted in meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds an estate already. Sign in to it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this: it takes an owner. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Check the path, or set up a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not exist any more. Go back and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done before stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Patwarden database. It was left as it is; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read and write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program. Nothing was lost; close that program or wait, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Give yourself the right to write the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Patwarden. It was left as it is; install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was lost; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be brought up to date. It is as it was before, and a safety copy lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup; do not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Patwarden. Nothing was saved. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys are not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource is public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token belongs to another resource owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has not opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained tokens are restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s owner is not a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner denied the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner revoked the access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval is required and was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not select the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classic tokens are restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can change settings and who may do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can replace secrets that builds trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can change code in every repository, for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can write in every repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can change code in the repositories it selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can change things of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives for more than half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for something this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can read the code of every repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::BellButton</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than this many</comment>
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
    <name>patwarden::BulkProgress</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approving %Ln request(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denying %Ln request(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::DenyDialog</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>characters typed, of characters that are allowed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reason is %Ln character(s) too long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in force: what is filtered, and the one value or the number of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::FilterChoiceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter, and how many rows have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::FilterPopup</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>placeholder of the search line in a filter; %1 is what is filtered, e.g. Owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
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
    <name>patwarden::ImpactDialog</name>
    <message>
        <source>Try again</source>
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
    <name>patwarden::ImpactStrip</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting who would lose or gain access…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change could not be counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::KeysDialog</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Patwarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account could not be switched</source>
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
    <name>patwarden::NoticesPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to your tokens, and what waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the notices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notices could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n notice(s) are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody approves or denies one of your tokens, you read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked as read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::OptInWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt in with these policies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet. Opting in sets the policies of %1 in the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not opted in. Choose its policies first; you can change them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has opted in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else did it while you were choosing. The policies they chose are in force; yours were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
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
    <name>patwarden::OrganizationsPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tokens ask for access, and what holds there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizations could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You belong to no organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an owner of an organization to add you to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only owners of %1 see its pending requests and its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::PageStack</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::PendingRequestsPage</name>
    <message>
        <source>Pending requests</source>
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
    <name>patwarden::Pill</name>
    <message>
        <source>%1+</source>
        <comment>a count that is larger</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::PolicyCard</name>
    <message>
        <source>Set by %1</source>
        <comment>an enterprise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 by %2. Organizations cannot override it.</source>
        <comment>a date, a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations cannot override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::PolicyPage</name>
    <message>
        <source>Personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the enterprise decides here, its organizations cannot override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 decides about the tokens that reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 decides for itself, within what the enterprise leaves to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not opted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it has, fine-grained tokens reach only those of its organizations that opt in by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it has, fine-grained tokens reach nothing of it but public resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has opted in. %n request(s) were approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has opted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n request(s) were approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <comment>the label of a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides this policy now</source>
        <comment>an enterprise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. The policy is what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n policy change(s) are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::ProfileMenu</name>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (enterprise owner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (owner of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (member)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::RequestDecider</name>
    <message>
        <source>Deny %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token will not reach private resources of %1. %2 will be told, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::RequestFilterBar</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest risk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest repositories first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most repositories first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works as soon as all requests are read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::RequestList</name>
    <message>
        <source>Pending requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests are pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that ask for access will wait here for your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pending requests passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has not opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens that wait for your approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens that wait for your approval before they reach private resources of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens cannot ask for access to it, and it has not set its policies yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners review requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not an owner of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not an owner of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) selected…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another bulk decision is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::ReviewContent</name>
    <message>
        <source>No reason was given.</source>
        <extracomment>quotation marks around a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token asks for no permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All repositories: %Ln now, and every one that is created later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Public repositories only, to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected repository(ies):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not known by name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a shape that stands for the risk, and what makes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes little, in few places, for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active, %2 denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not a member any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, owner, here since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, member since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::ReviewPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked %2 for access to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked on %2 for access to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be told. A denial can carry your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has no such request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only owners of the organization review its requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place of a request in the list, and how many there are</extracomment>
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
    <name>patwarden::SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardEstate</name>
    <message>
        <source>What do you answer for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enterprise sets policies that its organizations cannot override. An organization can also stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardLocation</name>
    <message>
        <source>Where should the database lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patwarden keeps everything in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patwarden databases (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardOwner</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who is the first owner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with this login and password from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardPolicies</name>
    <message>
        <source>Which tokens may come in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardSummary</name>
    <message>
        <source>Set up Patwarden like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::SignInDialog</name>
    <message>
        <source>Enter your login.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::TableHeader</name>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::TopBar</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patwarden::desktop::Desktop</name>
    <message>
        <source>Patwarden cannot start</source>
        <translation type="unfinished"></translation>
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
