<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>BulkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DenyDialog</name>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Begründung (optional)</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Begründung (optional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DesktopTexts</name>
    <message>
        <source>Decides which personal access tokens reach your organizations.</source>
        <translation>Entscheidet, welche Personal Access Tokens Ihre Organisationen erreichen.</translation>
    </message>
    <message>
        <source>Opens the database &lt;path&gt;.</source>
        <translation>Öffnet die Datenbank &lt;Pfad&gt;.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Shows an estate for trying out, which goes when the program ends. With --database it is kept in that file.</source>
        <translation>Zeigt eine Umgebung zum Ausprobieren, die mit dem Programmende verschwindet. Mit --database bleibt sie in dieser Datei erhalten.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tells on the error output when the first page was painted.</source>
        <translation>Meldet auf der Fehlerausgabe, wann die erste Seite gezeichnet war.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Unerwartet: %1</translation>
    </message>
    <message>
        <source>Uses &lt;language&gt;, for example de.</source>
        <translation>Verwendet &lt;Sprache&gt;, zum Beispiel de.</translation>
    </message>
</context>
<context>
    <name>ImpactDialog</name>
    <message>
        <source>What the change does</source>
        <translation>Was die Änderung bewirkt</translation>
    </message>
    <message>
        <source>Tokens that lose or gain access</source>
        <translation>Tokens, die Zugriff verlieren oder erhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message>
        <source>%1, page %2, entry %3, line %4</source>
        <comment>a file and the place in it</comment>
        <translation>%1, Seite %2, Eintrag %3, Zeile %4</translation>
    </message>
    <message>
        <source>%1, entry %2, line %3</source>
        <comment>a file and the place in it</comment>
        <translation>%1, Eintrag %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>a file and the place in it</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file ends before this is complete. Was it cut off?</source>
        <translation>Die Datei endet, bevor der Eintrag vollständig ist. Wurde sie abgeschnitten?</translation>
    </message>
    <message>
        <source>This is no request: a JSON object is expected.</source>
        <translation>Das ist keine Anfrage: Ein JSON-Objekt wird erwartet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <comment>a field</comment>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” holds the wrong kind of value.</source>
        <comment>a field</comment>
        <translation>„%1“ enthält einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>The value of “%1” makes no sense.</source>
        <comment>a field</comment>
        <translation>Der Wert von „%1“ ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>“%1” belongs to another organization.</source>
        <comment>a field</comment>
        <translation>„%1“ gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>“%1” belongs to another account.</source>
        <comment>a field</comment>
        <translation>„%1“ gehört zu einem anderen Konto.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Einzeltasten-Kürzel</translation>
    </message>
    <message>
        <source>They never work while you type in a field.</source>
        <translation>Sie wirken nie, während Sie in ein Feld schreiben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>OptInWizard</name>
    <message>
        <source>Opt in to fine-grained personal access tokens</source>
        <translation>Opt-in für Fine-grained Personal Access Tokens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Opt-in durchführen</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Your organizations</source>
        <translation>Ihre Organisationen</translation>
    </message>
</context>
<context>
    <name>PendingRequestCells</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Repository access</source>
        <translation>Repository-Zugriff</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Personal Access Tokens</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Restrict access via fine-grained personal access tokens</source>
        <translation>Zugriff über Fine-grained Personal Access Tokens einschränken</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens</source>
        <translation>Fine-grained Personal Access Tokens</translation>
    </message>
    <message>
        <source>Require approval of fine-grained personal access tokens</source>
        <translation>Genehmigung von Fine-grained Personal Access Tokens verlangen</translation>
    </message>
    <message>
        <source>Restrict personal access tokens (classic) from accessing your organizations</source>
        <translation>Zugriff von Personal Access Tokens (classic) auf Ihre Organisationen einschränken</translation>
    </message>
    <message>
        <source>Personal access tokens (classic)</source>
        <translation>Personal Access Tokens (classic)</translation>
    </message>
    <message>
        <source>Allow organizations to configure access requirements</source>
        <translation>Organisationen die Zugriffsanforderungen festlegen lassen</translation>
    </message>
    <message>
        <source>Allow access via fine-grained personal access tokens</source>
        <translation>Zugriff über Fine-grained Personal Access Tokens zulassen</translation>
    </message>
    <message>
        <source>Allow organizations to configure approval requirements</source>
        <translation>Organisationen die Genehmigungsanforderungen festlegen lassen</translation>
    </message>
    <message>
        <source>Require organizations to use the approval flow</source>
        <translation>Organisationen zum Genehmigungsablauf verpflichten</translation>
    </message>
    <message>
        <source>Disable the approval flow in all organizations</source>
        <translation>Genehmigungsablauf in allen Organisationen deaktivieren</translation>
    </message>
    <message>
        <source>Require administrator approval</source>
        <translation>Genehmigung durch Administratoren verlangen</translation>
    </message>
    <message>
        <source>Do not require administrator approval</source>
        <translation>Keine Genehmigung durch Administratoren verlangen</translation>
    </message>
    <message>
        <source>Allow organizations to configure personal access tokens (classic) access requirements</source>
        <translation>Organisationen die Zugriffsanforderungen für Personal Access Tokens (classic) festlegen lassen</translation>
    </message>
    <message>
        <source>Restrict access via personal access tokens (classic)</source>
        <translation>Zugriff über Personal Access Tokens (classic) einschränken</translation>
    </message>
    <message>
        <source>Allow access via personal access tokens (classic)</source>
        <translation>Zugriff über Personal Access Tokens (classic) zulassen</translation>
    </message>
    <message>
        <source>Left to the organization by %1.</source>
        <comment>an enterprise</comment>
        <translation>Von %1 der Organisation überlassen.</translation>
    </message>
    <message>
        <source>Private and internal resources only. Public resources stay readable.</source>
        <translation>Betrifft nur private und interne Ressourcen. Öffentliche Ressourcen bleiben lesbar.</translation>
    </message>
    <message>
        <source>Tokens created by owners of an organization need no approval.</source>
        <translation>Tokens, die Inhaber einer Organisation erstellen, benötigen keine Genehmigung.</translation>
    </message>
    <message>
        <source>Classic tokens are never subject to approval.</source>
        <translation>Classic Tokens unterliegen nie einer Genehmigung.</translation>
    </message>
    <message>
        <source>None of them reaches an organization. SSH keys they created go on working. Organizations cannot override it.</source>
        <translation>Keines davon erreicht eine Organisation. Mit ihnen erstellte SSH-Schlüssel bleiben gültig. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>They reach every organization, within their permissions. Organizations cannot override it.</source>
        <translation>Sie erreichen jede Organisation im Rahmen ihrer Berechtigungen. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>An owner approves every token before it reaches private resources. Organizations cannot override it.</source>
        <translation>Ein Inhaber genehmigt jedes Token, bevor es private Ressourcen erreicht. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>Members’ tokens need no approval. Organizations cannot override it.</source>
        <translation>Tokens von Mitgliedern benötigen keine Genehmigung. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>They reach neither the enterprise nor its organizations. SSH keys they created go on working. Organizations cannot override it.</source>
        <translation>Sie erreichen weder das Enterprise noch seine Organisationen. Mit ihnen erstellte SSH-Schlüssel bleiben gültig. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>They reach the enterprise and its organizations. Organizations cannot override it.</source>
        <translation>Sie erreichen das Enterprise und seine Organisationen. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>None of them reaches %1. SSH keys they created go on working.</source>
        <translation>Keines davon erreicht %1. Mit ihnen erstellte SSH-Schlüssel bleiben gültig.</translation>
    </message>
    <message>
        <source>They reach %1, within their permissions.</source>
        <translation>Sie erreichen %1 im Rahmen ihrer Berechtigungen.</translation>
    </message>
    <message>
        <source>An owner of %1 approves every member’s token.</source>
        <translation>Ein Inhaber von %1 genehmigt jedes Token eines Mitglieds.</translation>
    </message>
    <message>
        <source>Members’ tokens need no approval.</source>
        <translation>Tokens von Mitgliedern benötigen keine Genehmigung.</translation>
    </message>
    <message>
        <source>Public resources stay readable. SSH keys they created go on working.</source>
        <translation>Öffentliche Ressourcen bleiben lesbar. Mit ihnen erstellte SSH-Schlüssel bleiben gültig.</translation>
    </message>
    <message>
        <source>They reach %1 as far as their owners do.</source>
        <translation>Sie erreichen %1 so weit wie ihre Inhaber.</translation>
    </message>
    <message>
        <source>No token loses or gains access</source>
        <translation>Kein Token verliert oder erhält Zugriff</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Kein Opt-in</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Allowed, with approval</source>
        <translation>Mit Genehmigung</translation>
    </message>
    <message>
        <source>Allowed, without approval</source>
        <translation>Ohne Genehmigung</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Zugelassen</translation>
    </message>
    <message numerus="yes">
        <source>Each of the %Ln organization(s) decides for itself.</source>
        <translation>
            <numerusform>Die Organisation entscheidet selbst.</numerusform>
            <numerusform>Jede der %Ln Organisationen entscheidet selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that are pending now are approved when you save.</source>
        <translation>
            <numerusform>%Ln derzeit ausstehende Anfrage wird beim Speichern genehmigt.</numerusform>
            <numerusform>%Ln derzeit ausstehende Anfragen werden beim Speichern genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 lose access</source>
        <comment>%1: how many people</comment>
        <translation>
            <numerusform>%Ln Token von %1 verliert den Zugriff</numerusform>
            <numerusform>%Ln Tokens von %1 verlieren den Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 gain access</source>
        <comment>%1: how many people</comment>
        <translation>
            <numerusform>%Ln Token von %1 erhält Zugriff</numerusform>
            <numerusform>%Ln Tokens von %1 erhalten Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending request(s) are approved when you save</source>
        <translation>
            <numerusform>%Ln ausstehende Anfrage wird beim Speichern genehmigt</numerusform>
            <numerusform>%Ln ausstehende Anfragen werden beim Speichern genehmigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln organization(s)</source>
        <translation>
            <numerusform>in %Ln Organisation</numerusform>
            <numerusform>in %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were used in the last 7 days</source>
        <translation>
            <numerusform>%Ln wurde in den letzten 7 Tagen verwendet</numerusform>
            <numerusform>%Ln wurden in den letzten 7 Tagen verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Reading the requests…</source>
        <translation>Anfragen werden geladen…</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>Shift-click ticks a range · a approves · d denies · ? all keys</source>
        <translation>Umschalt-Klick wählt einen Bereich · a genehmigt · d lehnt ab · ? alle Tasten</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>read</source>
        <comment>level of a permission</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>write</source>
        <comment>level of a permission</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>level of a permission</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission and level</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>No expiration</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>Keine Berechtigungen</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Alle Repositorys</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(ies)</source>
        <translation>
            <numerusform>%Ln Repository</numerusform>
            <numerusform>%Ln Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>Public repositories</source>
        <translation>Nur öffentliche</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Repository access</source>
        <translation>Repository-Zugriff</translation>
    </message>
    <message>
        <source>Risk:</source>
        <translation>Risiko:</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>Approve %Ln request(s)?</source>
        <translation>
            <numerusform>%Ln Anfrage genehmigen?</numerusform>
            <numerusform>%Ln Anfragen genehmigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln of them.</source>
        <translation>
            <numerusform>Der Filter blendet %Ln davon aus.</numerusform>
            <numerusform>Der Filter blendet %Ln davon aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage genehmigen</numerusform>
            <numerusform>%Ln Anfragen genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s)?</source>
        <translation>
            <numerusform>%Ln Anfrage ablehnen?</numerusform>
            <numerusform>%Ln Anfragen ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage ablehnen</numerusform>
            <numerusform>%Ln Anfragen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will not reach private resources of %1.</source>
        <translation>
            <numerusform>%Ln Token erreicht keine privaten Ressourcen von %1.</numerusform>
            <numerusform>%Ln Tokens erreichen keine privaten Ressourcen von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved %1. %2 was told.</source>
        <translation>%1 genehmigt. %2 wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Denied %1. %2 was told.</source>
        <translation>%1 abgelehnt. %2 wurde benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %Ln request(s).</source>
        <translation>
            <numerusform>%Ln Anfrage genehmigt.</numerusform>
            <numerusform>%Ln Anfragen genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied %Ln request(s).</source>
        <translation>
            <numerusform>%Ln Anfrage abgelehnt.</numerusform>
            <numerusform>%Ln Anfragen abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been decided by somebody else.</source>
        <translation>
            <numerusform>%Ln war bereits von jemand anderem entschieden worden.</numerusform>
            <numerusform>%Ln waren bereits von jemand anderem entschieden worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not found.</source>
        <translation>
            <numerusform>%Ln wurde nicht gefunden.</numerusform>
            <numerusform>%Ln wurden nicht gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped early: %Ln are still pending.</source>
        <translation>
            <numerusform>Vorzeitig beendet: %Ln steht noch aus.</numerusform>
            <numerusform>Vorzeitig beendet: %Ln stehen noch aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You cancelled: %Ln are still pending.</source>
        <translation>
            <numerusform>Sie haben abgebrochen: %Ln steht noch aus.</numerusform>
            <numerusform>Sie haben abgebrochen: %Ln stehen noch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>%1: withdrawn, %2</source>
        <translation>%1: zurückgezogen, %2</translation>
    </message>
    <message>
        <source>%1: approved because approval stopped being required, %2</source>
        <translation>%1: genehmigt, da keine Genehmigung mehr verlangt wird, %2</translation>
    </message>
    <message>
        <source>%1: approved by %2, %3</source>
        <translation>%1: genehmigt von %2, %3</translation>
    </message>
    <message>
        <source>%1: denied by %2, %3</source>
        <translation>%1: abgelehnt von %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all requests were approved</source>
        <translation>Nicht alle Anfragen wurden genehmigt</translation>
    </message>
    <message>
        <source>Not all requests were denied</source>
        <translation>Nicht alle Anfragen wurden abgelehnt</translation>
    </message>
    <message>
        <source>What was decided before stays decided.</source>
        <translation>Was bereits entschieden wurde, bleibt entschieden.</translation>
    </message>
    <message>
        <source>Somebody else decided first</source>
        <translation>Jemand anderes hat zuerst entschieden</translation>
    </message>
    <message>
        <source>Nothing more was done to it.</source>
        <translation>Es wurde nichts weiter geändert.</translation>
    </message>
    <message>
        <source>The request is not there any more</source>
        <translation>Die Anfrage ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The request of %1 was not found. Nothing was decided.</source>
        <translation>Die Anfrage von %1 wurde nicht gefunden. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing was approved</source>
        <translation>Nichts wurde genehmigt</translation>
    </message>
    <message>
        <source>Nothing was denied</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>The token(s) reach what they ask for in %1 at once.</source>
        <translation>
            <numerusform>Das Token erhält in %1 sofort den angefragten Zugriff.</numerusform>
            <numerusform>Die Tokens erhalten in %1 sofort den angefragten Zugriff.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their owner(s) will be told.</source>
        <translation>
            <numerusform>Der Inhaber wird benachrichtigt.</numerusform>
            <numerusform>Die Inhaber werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their owner(s) will be told, with your reason.</source>
        <translation>
            <numerusform>Der Inhaber wird mit Ihrer Begründung benachrichtigt.</numerusform>
            <numerusform>Die Inhaber werden mit Ihrer Begründung benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request of %1 was withdrawn (%2).</source>
        <translation>Die Anfrage von %1 wurde zurückgezogen (%2).</translation>
    </message>
    <message>
        <source>%1 was approved because approval stopped being required (%2).</source>
        <translation>%1 wurde genehmigt, da keine Genehmigung mehr verlangt wird (%2).</translation>
    </message>
    <message>
        <source>%1 approved %2 (%3).</source>
        <translation>%1 hat %2 genehmigt (%3).</translation>
    </message>
    <message>
        <source>%1 denied %2 (%3).</source>
        <translation>%1 hat %2 abgelehnt (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) had been decided by somebody else. Nothing was done to them.</source>
        <translation>
            <numerusform>%Ln Anfrage war bereits von jemand anderem entschieden worden. An ihr wurde nichts geändert.</numerusform>
            <numerusform>%Ln Anfragen waren bereits von jemand anderem entschieden worden. An ihnen wurde nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Patwarden</source>
        <translation>Patwarden einrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SetupWizardEstate</name>
    <message>
        <source>An enterprise with organizations</source>
        <translation>Ein Enterprise mit Organisationen</translation>
    </message>
    <message>
        <source>An organization that stands alone</source>
        <translation>Eine eigenständige Organisation</translation>
    </message>
    <message>
        <source>Name of the enterprise</source>
        <translation>Name des Enterprise</translation>
    </message>
    <message>
        <source>Name of the organization</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Names of organizations have letters, digits and single hyphens.</source>
        <translation>Organisationsnamen bestehen aus Buchstaben, Ziffern und einzelnen Bindestrichen.</translation>
    </message>
    <message>
        <source>Organizations, one per line</source>
        <translation>Organisationen, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>SetupWizardLocation</name>
    <message>
        <source>Open an existing database</source>
        <translation>Vorhandene Datenbank öffnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>The file is yours alone: other accounts of this computer cannot read it.</source>
        <translation>Die Datei gehört nur Ihnen: Andere Konten dieses Computers können sie nicht lesen.</translation>
    </message>
    <message>
        <source>Create a new database</source>
        <translation>Neue Datenbank anlegen</translation>
    </message>
</context>
<context>
    <name>SetupWizardOwner</name>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (optional)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
</context>
<context>
    <name>SetupWizardPolicies</name>
    <message>
        <source>Opt in to fine-grained personal access tokens</source>
        <translation>Opt-in für Fine-grained Personal Access Tokens</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Tick the row</source>
        <translation>Zeile auswählen</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Zeile öffnen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to Patwarden</source>
        <translation>Bei Patwarden anmelden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>In the demo nobody has a password. Sign in as:</source>
        <translation>In der Demo hat niemand ein Passwort. Anmelden als:</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as QLocale::toString() takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The enterprise decides this policy now, so this organization cannot set it. Nothing was changed.</source>
        <translation>Das Enterprise legt diese Richtlinie jetzt fest, daher kann diese Organisation sie nicht setzen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Opt in to fine-grained personal access tokens first. Nothing was changed.</source>
        <translation>Führen Sie zuerst das Opt-in für Fine-grained Personal Access Tokens durch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else has opted in meanwhile. Nothing was changed.</source>
        <translation>Inzwischen hat jemand anderes das Opt-in durchgeführt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Look at it again.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>The value of “%1” is not accepted: %2.</source>
        <translation>Der Wert von „%1“ wird nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>You may not do this: it takes an owner. Nothing was changed.</source>
        <translation>Sie dürfen dies nicht: Dazu muss man Inhaber sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the path, or set up a new database.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie den Pfad oder richten Sie eine neue Datenbank ein.</translation>
    </message>
    <message>
        <source>This does not exist any more. Go back and look again.</source>
        <translation>Das gibt es nicht mehr. Gehen Sie zurück und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Anmeldename oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Stopped. What was done before stays done.</source>
        <translation>Angehalten. Was vorher erledigt wurde, bleibt erledigt.</translation>
    </message>
    <message>
        <source>%1 is not a Patwarden database. It was left as it is; choose another file.</source>
        <translation>%1 ist keine Patwarden-Datenbank. Sie wurde nicht verändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and that you may read and write there.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob der Ordner existiert und ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is locked by another program. Nothing was lost; close that program or wait, then try again.</source>
        <translation>%1 ist von einem anderen Programm gesperrt. Nichts ging verloren; schließen Sie es oder warten Sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is read-only. Give yourself the right to write the file and its folder, then try again.</source>
        <translation>%1 ist schreibgeschützt. Geben Sie sich Schreibrecht auf die Datei und ihren Ordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Patwarden. It was left as it is; install that version or a later one.</source>
        <translation>%1 wurde von einer neueren Version von Patwarden geschrieben. Die Datei wurde nicht verändert; installieren Sie diese oder eine spätere Version.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was lost; make room, then try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Nichts ging verloren; schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date. It is as it was before, and a safety copy lies beside it.</source>
        <translation>%1 konnte nicht aktualisiert werden. Die Datei ist unverändert, und eine Sicherheitskopie liegt daneben.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore it from a backup; do not write to it.</source>
        <translation>%1 ist beschädigt. Stellen Sie die Datei aus einer Sicherung wieder her; schreiben Sie nicht hinein.</translation>
    </message>
    <message>
        <source>Something went wrong inside Patwarden. Nothing was saved. (%1)</source>
        <translation>In Patwarden ist ein Fehler aufgetreten. Es wurde nichts gespeichert. (%1)</translation>
    </message>
    <message>
        <source>SSH keys are not affected</source>
        <translation>SSH-Schlüssel sind nicht betroffen</translation>
    </message>
    <message>
        <source>The token has expired</source>
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The token was revoked</source>
        <translation>Das Token wurde widerrufen</translation>
    </message>
    <message>
        <source>The resource is public</source>
        <translation>Die Ressource ist öffentlich</translation>
    </message>
    <message>
        <source>The token belongs to another resource owner</source>
        <translation>Das Token gehört zu einem anderen Ressourceninhaber</translation>
    </message>
    <message>
        <source>The organization has not opted in</source>
        <translation>Für die Organisation fehlt das Opt-in</translation>
    </message>
    <message>
        <source>Fine-grained tokens are restricted</source>
        <translation>Fine-grained Tokens sind eingeschränkt</translation>
    </message>
    <message>
        <source>An owner denied the access</source>
        <translation>Ein Inhaber hat den Zugriff abgelehnt</translation>
    </message>
    <message>
        <source>An owner revoked the access</source>
        <translation>Ein Inhaber hat den Zugriff widerrufen</translation>
    </message>
    <message>
        <source>The request waits for approval</source>
        <translation>Die Anfrage wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Approval is required and was not asked for</source>
        <translation>Eine Genehmigung ist nötig und wurde nicht angefragt</translation>
    </message>
    <message>
        <source>The token does not select the repository</source>
        <translation>Das Token umfasst das Repository nicht</translation>
    </message>
    <message>
        <source>The token lacks the permission</source>
        <translation>Dem Token fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>The token has access</source>
        <translation>Das Token hat Zugriff</translation>
    </message>
    <message>
        <source>Classic tokens are restricted</source>
        <translation>Classic Tokens sind eingeschränkt</translation>
    </message>
    <message>
        <source>The token lacks the scope</source>
        <translation>Dem Token fehlt der Scope</translation>
    </message>
    <message>
        <source>can change settings and who may do what</source>
        <translation>kann Einstellungen und Rechte ändern</translation>
    </message>
    <message>
        <source>can replace secrets that builds trust</source>
        <translation>kann Secrets ersetzen, denen Builds vertrauen</translation>
    </message>
    <message>
        <source>can write in every repository</source>
        <translation>kann in jedem Repository schreiben</translation>
    </message>
    <message>
        <source>can change code in the repositories it selects</source>
        <translation>kann Code in den ausgewählten Repositorys ändern</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>lives for more than half a year</source>
        <translation>gilt länger als ein halbes Jahr</translation>
    </message>
    <message>
        <source>asks for something this version does not know</source>
        <translation>fragt etwas an, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>can read the code of every repository</source>
        <translation>kann den Code jedes Repositorys lesen</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts. Wait %Ln second(s), then try again.</source>
        <translation>
            <numerusform>Zu viele Fehlversuche. Warten Sie %Ln Sekunde und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Zu viele Fehlversuche. Warten Sie %Ln Sekunden und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This database is set up already. Sign in to it, or choose another file.</source>
        <translation>Diese Datenbank ist bereits eingerichtet. Melden Sie sich daran an oder wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The reason is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Die Begründung ist zu lang: höchstens %Ln Zeichen.</numerusform>
            <numerusform>Die Begründung ist zu lang: höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one request.</source>
        <translation>Wählen Sie mindestens eine Anfrage aus.</translation>
    </message>
    <message>
        <source>The name of the enterprise is too long.</source>
        <translation>Der Name des Enterprise ist zu lang.</translation>
    </message>
    <message>
        <source>Enter exactly one organization: without an enterprise there can be only one.</source>
        <translation>Geben Sie genau eine Organisation an: Ohne Enterprise kann es nur eine geben.</translation>
    </message>
    <message>
        <source>Names of organizations are different from each other and have 1 to %1 letters, digits and single hyphens.</source>
        <translation>Organisationsnamen sind voneinander verschieden und haben 1 bis %1 Buchstaben, Ziffern und einzelne Bindestriche.</translation>
    </message>
    <message>
        <source>A login has 1 to %1 letters, digits and single hyphens.</source>
        <translation>Ein Anmeldename hat 1 bis %1 Buchstaben, Ziffern und einzelne Bindestriche.</translation>
    </message>
    <message>
        <source>That is no e-mail address. Correct it, or leave it empty.</source>
        <translation>Das ist keine E-Mail-Adresse. Korrigieren Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message numerus="yes">
        <source>The password is too short: at least %Ln character(s).</source>
        <translation>
            <numerusform>Das Passwort ist zu kurz: mindestens %Ln Zeichen.</numerusform>
            <numerusform>Das Passwort ist zu kurz: mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token’s owner is not a member</source>
        <translation>Der Inhaber des Tokens ist kein Mitglied</translation>
    </message>
    <message>
        <source>can change code in every repository, forever</source>
        <translation>kann unbefristet Code in jedem Repository ändern</translation>
    </message>
    <message>
        <source>can change the organization’s data</source>
        <translation>kann Daten der Organisation ändern</translation>
    </message>
</context>
<context>
    <name>patwarden::BellButton</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than this many</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln ungelesene Mitteilung</numerusform>
            <numerusform>%Ln ungelesene Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>patwarden::BulkProgress</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>Approving %Ln request(s)…</source>
        <translation>
            <numerusform>%Ln Anfrage wird genehmigt…</numerusform>
            <numerusform>%Ln Anfragen werden genehmigt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denying %Ln request(s)…</source>
        <translation>
            <numerusform>%Ln Anfrage wird abgelehnt…</numerusform>
            <numerusform>%Ln Anfragen werden abgelehnt…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::DenyDialog</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>characters typed, of characters that are allowed</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The reason is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Die Begründung ist %Ln Zeichen zu lang.</numerusform>
            <numerusform>Die Begründung ist %Ln Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter in force: what is filtered, and the one value or the number of values</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patwarden::FilterChoiceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A value of a filter, and how many rows have it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>patwarden::FilterPopup</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>placeholder of the search line in a filter; %1 is what is filtered, e.g. Owner</extracomment>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>patwarden::IdListModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>patwarden::ImpactDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>patwarden::ImpactModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Fine-grained</source>
        <translation>Fine-grained</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>The enterprise itself</source>
        <translation>Das Enterprise selbst</translation>
    </message>
    <message>
        <source>Until now: %1</source>
        <comment>a reason</comment>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>Gains access</source>
        <translation>Erhält Zugriff</translation>
    </message>
    <message>
        <source>Loses access</source>
        <translation>Verliert Zugriff</translation>
    </message>
</context>
<context>
    <name>patwarden::ImpactStrip</name>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Counting who would lose or gain access…</source>
        <translation>Es wird ermittelt, wer Zugriff verliert oder erhält…</translation>
    </message>
    <message>
        <source>What would change could not be counted.</source>
        <translation>Die Auswirkung konnte nicht ermittelt werden.</translation>
    </message>
</context>
<context>
    <name>patwarden::KeysDialog</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>patwarden::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>Ihre Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 – Patwarden</source>
        <translation>%1 – Patwarden</translation>
    </message>
    <message>
        <source>The account could not be switched</source>
        <translation>Das Konto konnte nicht gewechselt werden</translation>
    </message>
</context>
<context>
    <name>patwarden::NoticeModel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 was approved for %2</source>
        <comment>a token, an organization</comment>
        <translation>%1 wurde für %2 genehmigt</translation>
    </message>
    <message>
        <source>%1 approved %2 for %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat %2 für %3 genehmigt</translation>
    </message>
    <message>
        <source>%1 was denied for %2</source>
        <comment>a token, an organization</comment>
        <translation>%1 wurde für %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 denied %2 for %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat %2 für %3 abgelehnt</translation>
    </message>
    <message>
        <source>%1 asks for access to %2</source>
        <comment>a token, an organization</comment>
        <translation>%1 fragt Zugriff auf %2 an</translation>
    </message>
    <message>
        <source>%1 asks for access to %2 with %3</source>
        <comment>a person, an organization, a token</comment>
        <translation>%1 fragt mit %3 Zugriff auf %2 an</translation>
    </message>
    <message>
        <source>Unread. %1, %2.</source>
        <comment>a sentence, a time</comment>
        <translation>Ungelesen. %1, %2.</translation>
    </message>
    <message>
        <source>Read. %1, %2.</source>
        <comment>a sentence, a time</comment>
        <translation>Gelesen. %1, %2.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Begründung: %2</translation>
    </message>
    <message>
        <source>%1 was approved: %2 no longer requires approval</source>
        <comment>a token, an organization</comment>
        <translation>%1 wurde genehmigt: %2 verlangt keine Genehmigung mehr</translation>
    </message>
</context>
<context>
    <name>patwarden::NoticesPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>What happened to your tokens, and what waits for you.</source>
        <translation>Was mit Ihren Tokens geschehen ist und was auf Sie wartet.</translation>
    </message>
    <message>
        <source>Reading the notices…</source>
        <translation>Mitteilungen werden geladen…</translation>
    </message>
    <message>
        <source>The notices could not be read</source>
        <translation>Die Mitteilungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>There are no notices</source>
        <translation>Keine Mitteilungen vorhanden</translation>
    </message>
    <message>
        <source>When somebody approves or denies one of your tokens, you read it here.</source>
        <translation>Wenn jemand eines Ihrer Tokens genehmigt oder ablehnt, lesen Sie es hier.</translation>
    </message>
    <message>
        <source>Not marked as read.</source>
        <translation>Nicht als gelesen markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln notice(s) are shown.</source>
        <translation>
            <numerusform>Nur die neueste Mitteilung wird angezeigt.</numerusform>
            <numerusform>Nur die neuesten %Ln Mitteilungen werden angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::OptInWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Opt in with these policies?</source>
        <translation>Opt-in mit diesen Richtlinien durchführen?</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Opting in sets the policies of %1 in the same moment.</source>
        <translation>Noch hat sich nichts geändert. Das Opt-in setzt zugleich die Richtlinien von %1.</translation>
    </message>
    <message>
        <source>%1 has not opted in. Choose its policies first; you can change them later.</source>
        <translation>Für %1 fehlt das Opt-in. Wählen Sie zuerst die Richtlinien; Sie können sie später ändern.</translation>
    </message>
    <message>
        <source>%1 has opted in already</source>
        <translation>Das Opt-in für %1 ist bereits durchgeführt</translation>
    </message>
    <message>
        <source>Somebody else did it while you were choosing. The policies they chose are in force; yours were not saved.</source>
        <translation>Jemand anderes hat es durchgeführt, während Sie wählten. Dessen Richtlinien gelten; Ihre wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>patwarden::OrganizationModel</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Through the enterprise</source>
        <translation>Über das Enterprise</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Decided by the enterprise</source>
        <translation>Vom Enterprise festgelegt</translation>
    </message>
    <message>
        <source>Decided by the organization</source>
        <translation>Von der Organisation festgelegt</translation>
    </message>
    <message>
        <source>Access is decided by the enterprise, approval by the organization</source>
        <translation>Den Zugriff legt das Enterprise fest, die Genehmigung die Organisation</translation>
    </message>
    <message>
        <source>Access is decided by the organization, approval by the enterprise</source>
        <translation>Den Zugriff legt die Organisation fest, die Genehmigung das Enterprise</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Opt-in</translation>
    </message>
    <message>
        <source>Fine-grained tokens</source>
        <translation>Fine-grained Tokens</translation>
    </message>
    <message>
        <source>Classic tokens</source>
        <translation>Classic Tokens</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>patwarden::OrganizationsPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>Ihre Organisationen</translation>
    </message>
    <message>
        <source>Where tokens ask for access, and what holds there.</source>
        <translation>Wo Tokens Zugriff anfragen und was dort gilt.</translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation>Organisationen werden geladen…</translation>
    </message>
    <message>
        <source>The organizations could not be read</source>
        <translation>Die Organisationen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>You belong to no organization</source>
        <translation>Sie gehören keiner Organisation an</translation>
    </message>
    <message>
        <source>Ask an owner of an organization to add you to it.</source>
        <translation>Bitten Sie einen Inhaber einer Organisation, Sie aufzunehmen.</translation>
    </message>
    <message>
        <source>Only owners of %1 see its pending requests and its settings.</source>
        <translation>Nur Inhaber von %1 sehen die ausstehenden Anfragen und die Einstellungen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>patwarden::PageStack</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>patwarden::PendingRequestsPage</name>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
</context>
<context>
    <name>patwarden::PermissionDifferenceModel</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Since the last approval</source>
        <translation>Seit letzter Genehmigung</translation>
    </message>
    <message>
        <source>comes with every token</source>
        <translation>gehört zu jedem Token</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>was read</source>
        <translation>war „Lesen“</translation>
    </message>
    <message>
        <source>was write</source>
        <translation>war „Schreiben“</translation>
    </message>
    <message>
        <source>was admin</source>
        <translation>war „Admin“</translation>
    </message>
    <message>
        <source>was an unknown level</source>
        <translation>war eine unbekannte Stufe</translation>
    </message>
</context>
<context>
    <name>patwarden::Pill</name>
    <message>
        <source>%1+</source>
        <comment>a count that is larger</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>patwarden::PolicyCard</name>
    <message>
        <source>Set by %1</source>
        <comment>an enterprise</comment>
        <translation>Festgelegt von %1</translation>
    </message>
    <message>
        <source>on %1 by %2. Organizations cannot override it.</source>
        <comment>a date, a person</comment>
        <translation>am %1 durch %2. Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>Organizations cannot override it.</source>
        <translation>Organisationen können dies nicht überschreiben.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>patwarden::PolicyPage</name>
    <message>
        <source>Personal access tokens</source>
        <translation>Personal Access Tokens</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Opt-in…</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>Richtlinien werden geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What the enterprise decides here, its organizations cannot override.</source>
        <translation>Was das Enterprise hier festlegt, können seine Organisationen nicht überschreiben.</translation>
    </message>
    <message>
        <source>What %1 decides about the tokens that reach it.</source>
        <translation>Was %1 über den Zugriff von Tokens festlegt.</translation>
    </message>
    <message>
        <source>What %1 decides for itself, within what the enterprise leaves to it.</source>
        <translation>Was %1 selbst festlegt, soweit das Enterprise es überlässt.</translation>
    </message>
    <message>
        <source>%1 has not opted in.</source>
        <translation>Für %1 fehlt das Opt-in.</translation>
    </message>
    <message>
        <source>Until it has, fine-grained tokens reach only those of its organizations that opt in by themselves.</source>
        <translation>Bis zum Opt-in erreichen Fine-grained Tokens nur Organisationen mit eigenem Opt-in.</translation>
    </message>
    <message>
        <source>The policies could not be read</source>
        <translation>Die Richtlinien konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 has opted in.</source>
        <translation>Das Opt-in für %1 ist durchgeführt.</translation>
    </message>
    <message>
        <source>The policy was not saved</source>
        <translation>Die Richtlinie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <comment>the label of a choice</comment>
        <translation>Gespeichert. %1</translation>
    </message>
    <message>
        <source>%1 decides this policy now</source>
        <comment>an enterprise</comment>
        <translation>%1 legt diese Richtlinie jetzt fest</translation>
    </message>
    <message>
        <source>The change was not undone</source>
        <translation>Die Änderung wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone. The policy is what it was before.</source>
        <translation>Rückgängig gemacht. Die Richtlinie ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Until it has, fine-grained tokens reach only its public resources.</source>
        <translation>Bis zum Opt-in erreichen Fine-grained Tokens dort nur öffentliche Ressourcen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has opted in. %Ln request(s) were approved.</source>
        <translation>
            <numerusform>Das Opt-in für %1 ist durchgeführt. %Ln Anfrage wurde genehmigt.</numerusform>
            <numerusform>Das Opt-in für %1 ist durchgeführt. %Ln Anfragen wurden genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %Ln request(s) were approved.</source>
        <translation>
            <numerusform>Gespeichert. %Ln Anfrage wurde genehmigt.</numerusform>
            <numerusform>Gespeichert. %Ln Anfragen wurden genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy change(s) are not saved.</source>
        <translation>
            <numerusform>%Ln Richtlinienänderung ist nicht gespeichert.</numerusform>
            <numerusform>%Ln Richtlinienänderungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ProfileMenu</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>Ihre Organisationen</translation>
    </message>
    <message>
        <source>Enterprise settings</source>
        <translation>Enterprise-Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>%1 (enterprise owner)</source>
        <translation>%1 (Inhaber des Enterprise)</translation>
    </message>
    <message>
        <source>%1 (owner of %2)</source>
        <translation>%1 (Inhaber von %2)</translation>
    </message>
    <message>
        <source>%1 (member)</source>
        <translation>%1 (Mitglied)</translation>
    </message>
</context>
<context>
    <name>patwarden::PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>patwarden::RequestDecider</name>
    <message>
        <source>Deny %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>The token will not reach private resources of %1. %2 will be told, with your reason.</source>
        <translation>Das Token erreicht keine privaten Ressourcen von %1. %2 wird mit Ihrer Begründung benachrichtigt.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>patwarden::RequestFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Search names and reasons</source>
        <translation>Namen und Begründungen durchsuchen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation>Höchstes Risiko zuerst</translation>
    </message>
    <message>
        <source>Lowest risk first</source>
        <translation>Niedrigstes Risiko zuerst</translation>
    </message>
    <message>
        <source>Expires first</source>
        <translation>Frühester Ablauf zuerst</translation>
    </message>
    <message>
        <source>Expires last</source>
        <translation>Spätester Ablauf zuerst</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Name, A bis Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Name, Z bis A</translation>
    </message>
    <message>
        <source>Owner, A to Z</source>
        <translation>Inhaber, A bis Z</translation>
    </message>
    <message>
        <source>Owner, Z to A</source>
        <translation>Inhaber, Z bis A</translation>
    </message>
    <message>
        <source>Fewest repositories first</source>
        <translation>Wenigste Repositorys zuerst</translation>
    </message>
    <message>
        <source>Most repositories first</source>
        <translation>Meiste Repositorys zuerst</translation>
    </message>
    <message>
        <source>Works as soon as all requests are read.</source>
        <translation>Verfügbar, sobald alle Anfragen geladen sind.</translation>
    </message>
</context>
<context>
    <name>patwarden::RequestList</name>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>No requests are pending</source>
        <translation>Keine ausstehenden Anfragen</translation>
    </message>
    <message>
        <source>Tokens that ask for access will wait here for your approval.</source>
        <translation>Tokens, die Zugriff anfragen, warten hier auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>None of the pending requests passes the filter.</source>
        <translation>Keine der ausstehenden Anfragen entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>This organization has not opted in</source>
        <translation>Für diese Organisation fehlt das Opt-in</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Opt-in…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens that wait for your approval.</source>
        <translation>Fine-grained Personal Access Tokens, die auf Ihre Genehmigung warten.</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens that wait for your approval before they reach private resources of %1.</source>
        <translation>Fine-grained Personal Access Tokens, die auf Ihre Genehmigung warten, bevor sie private Ressourcen von %1 erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln request(s)</source>
        <translation>
            <numerusform>Der Filter blendet %Ln Anfrage aus</numerusform>
            <numerusform>Der Filter blendet %Ln Anfragen aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners review requests</source>
        <translation>Nur Inhaber prüfen Anfragen</translation>
    </message>
    <message>
        <source>The requests could not be read</source>
        <translation>Die Anfragen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>You are not an owner of this organization.</source>
        <translation>Sie sind kein Inhaber dieser Organisation.</translation>
    </message>
    <message>
        <source>You are not an owner of %1.</source>
        <translation>Sie sind kein Inhaber von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) selected…</source>
        <translation>
            <numerusform>%Ln Anfrage ausgewählt…</numerusform>
            <numerusform>%Ln Anfragen ausgewählt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another bulk decision is running.</source>
        <translation>Eine andere Sammelentscheidung läuft noch.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens cannot ask for access before the organization has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens können erst Zugriff anfragen, wenn die Organisation ihre Richtlinien festgelegt hat.</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens cannot ask for access to %1 before it has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens können erst dann Zugriff auf %1 anfragen, wenn dort Richtlinien festgelegt sind.</translation>
    </message>
</context>
<context>
    <name>patwarden::ReviewContent</name>
    <message>
        <source>No reason was given.</source>
        <extracomment>quotation marks around a reason</extracomment>
        <translation>Es wurde keine Begründung angegeben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The token asks for no permissions.</source>
        <translation>Das Token fragt keine Berechtigungen an.</translation>
    </message>
    <message numerus="yes">
        <source>All repositories: %Ln now, and every one that is created later.</source>
        <translation>
            <numerusform>Alle Repositorys: derzeit %Ln, und jedes, das später erstellt wird.</numerusform>
            <numerusform>Alle Repositorys: derzeit %Ln, und jedes, das später erstellt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public repositories only, to read.</source>
        <translation>Nur öffentliche Repositorys, nur zum Lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected repository(ies):</source>
        <translation>
            <numerusform>%Ln ausgewähltes Repository:</numerusform>
            <numerusform>%Ln ausgewählte Repositorys:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Alle %Ln anzeigen</numerusform>
            <numerusform>Alle %Ln anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not known by name.</source>
        <translation>
            <numerusform>%Ln davon ist nicht namentlich bekannt.</numerusform>
            <numerusform>%Ln davon sind nicht namentlich bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a shape that stands for the risk, and what makes it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It writes little, in few places, for a while.</source>
        <translation>Schreibt wenig, an wenigen Stellen, auf begrenzte Zeit.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Tokens of %1</source>
        <translation>Tokens von %1</translation>
    </message>
    <message>
        <source>%1 active, %2 denied</source>
        <translation>%1 aktiv, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1, not a member any more</source>
        <translation>%1, kein Mitglied mehr</translation>
    </message>
    <message>
        <source>%1, owner, here since %2</source>
        <translation>%1, Inhaber, dabei seit %2</translation>
    </message>
    <message>
        <source>%1, member since %2</source>
        <translation>%1, Mitglied seit %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>when a token expires, and how long that is from now</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>patwarden::ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorherige Anfrage</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>%1 asked %2 for access to %3.</source>
        <translation>%1 hat %2 Zugriff auf %3 angefragt.</translation>
    </message>
    <message>
        <source>%1 asked on %2 for access to %3.</source>
        <translation>%1 hat am %2 Zugriff auf %3 angefragt.</translation>
    </message>
    <message>
        <source>%1 will be told. A denial can carry your reason.</source>
        <translation>%1 wird benachrichtigt. Eine Ablehnung kann Ihre Begründung enthalten.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>This organization has no such request.</source>
        <translation>Diese Organisation hat keine solche Anfrage.</translation>
    </message>
    <message>
        <source>Only owners of the organization review its requests.</source>
        <translation>Nur Inhaber der Organisation prüfen ihre Anfragen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place of a request in the list, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>patwarden::SettingsSidebarModel</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Personal Access Tokens</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <translation>
            <numerusform>%1, %Ln ausstehend</numerusform>
            <numerusform>%1, %Ln ausstehend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizard</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardEstate</name>
    <message>
        <source>An enterprise sets policies that its organizations cannot override. An organization can also stand alone.</source>
        <translation>Ein Enterprise legt Richtlinien fest, die seine Organisationen nicht überschreiben können. Eine Organisation kann auch eigenständig sein.</translation>
    </message>
    <message>
        <source>Enter the name of the enterprise.</source>
        <translation>Geben Sie den Namen des Enterprise ein.</translation>
    </message>
    <message>
        <source>Enter the name of the organization.</source>
        <translation>Geben Sie den Namen der Organisation ein.</translation>
    </message>
    <message>
        <source>What are you responsible for?</source>
        <translation>Wofür sind Sie verantwortlich?</translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardLocation</name>
    <message>
        <source>Patwarden keeps everything in one file.</source>
        <translation>Patwarden speichert alles in einer Datei.</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>In %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Patwarden databases (*.db);;All files (*)</source>
        <translation>Patwarden-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where should the database be stored?</source>
        <translation>Wo soll die Datenbank gespeichert werden?</translation>
    </message>
    <message>
        <source>A file with this name already exists. Open it, or choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es bereits. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardOwner</name>
    <message>
        <source>Who is the first owner?</source>
        <translation>Wer ist der erste Inhaber?</translation>
    </message>
    <message>
        <source>You sign in with this login and password from now on.</source>
        <translation>Mit diesem Anmeldenamen und Passwort melden Sie sich künftig an.</translation>
    </message>
    <message>
        <source>Enter a login.</source>
        <translation>Geben Sie einen Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardPolicies</name>
    <message>
        <source>Which tokens may come in?</source>
        <translation>Welche Tokens erhalten Zugriff?</translation>
    </message>
    <message>
        <source>You can change all of this later.</source>
        <translation>Sie können all dies später ändern.</translation>
    </message>
</context>
<context>
    <name>patwarden::SetupWizardSummary</name>
    <message>
        <source>Set up Patwarden like this?</source>
        <translation>Patwarden so einrichten?</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>First owner</source>
        <translation>Erster Inhaber</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens</source>
        <translation>Fine-grained Personal Access Tokens</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Mit Opt-in</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Ohne Opt-in</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>patwarden::SignInDialog</name>
    <message>
        <source>Enter your login.</source>
        <translation>Geben Sie Ihren Anmeldenamen ein.</translation>
    </message>
</context>
<context>
    <name>patwarden::TableHeader</name>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>patwarden::TopBar</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>patwarden::desktop::Desktop</name>
    <message>
        <source>Patwarden cannot start</source>
        <translation>Patwarden kann nicht starten</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei auswählen…</translation>
    </message>
</context>
<context>
    <name>patwardenctl</name>
    <message>
        <source>Reads one JSON object of facts a line from standard input and writes one decision a line to standard output. A line that is not valid is answered by an error in its place, and the exit status is then 1.</source>
        <translation>Liest je Zeile der Standardeingabe ein JSON-Objekt mit Fakten und schreibt je Zeile eine Entscheidung auf die Standardausgabe. Eine ungültige Zeile wird an ihrer Stelle mit einem Fehler beantwortet; der Exit-Status ist dann 1.</translation>
    </message>
    <message>
        <source>decide takes no file names: pass the facts through standard input.</source>
        <translation>decide nimmt keine Dateinamen an: Übergeben Sie die Fakten über die Standardeingabe.</translation>
    </message>
    <message>
        <source>The answers could not be written: %1</source>
        <translation>Die Antworten konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Standard input could not be read: %1</source>
        <translation>Die Standardeingabe konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Decide whether tokens may do what facts on standard input say</source>
        <translation>Entscheiden, ob Tokens dürfen, was die Fakten der Standardeingabe sagen</translation>
    </message>
    <message>
        <source>Writes a believable estate into a new file: an enterprise, six organizations, 60 people, their tokens and 80 requests that wait. Nobody in it has a password; &quot;patwarden --database PATH&quot; opens it.</source>
        <translation>Schreibt eine glaubwürdige Umgebung in eine neue Datei: ein Enterprise, sechs Organisationen, 60 Personen, ihre Tokens und 80 wartende Anfragen. Niemand darin hat ein Passwort; „patwarden --database PFAD“ öffnet sie.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>Die zu schreibende Datei; sie darf noch nicht existieren.</translation>
    </message>
    <message>
        <source>Say with --database which file to write.</source>
        <translation>Geben Sie mit --database an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation>%1 existiert bereits. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Whose requests they are.</source>
        <translation>Wessen Anfragen es sind.</translation>
    </message>
    <message>
        <source>An owner of the organization.</source>
        <translation>Ein Inhaber der Organisation.</translation>
    </message>
    <message>
        <source>A file whose first line is the password; without it, PATWARDEN_PASSWORD, or a question at the terminal.</source>
        <translation>Eine Datei, deren erste Zeile das Passwort ist; ohne sie PATWARDEN_PASSWORD oder eine Frage im Terminal.</translation>
    </message>
    <message>
        <source>Make the organization where it does not exist yet; the account has to own the enterprise.</source>
        <translation>Legt die Organisation an, falls es sie noch nicht gibt; das Konto muss Inhaber des Enterprise sein.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Gibt den Bericht als JSON aus.</translation>
    </message>
    <message>
        <source>Where the files come from.</source>
        <translation>Woher die Dateien stammen.</translation>
    </message>
    <message>
        <source>The files; - is standard input.</source>
        <translation>Die Dateien; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what to import: patwardenctl import github …</source>
        <translation>Geben Sie an, was importiert werden soll: patwardenctl import github …</translation>
    </message>
    <message>
        <source>Name the files to import; - is standard input.</source>
        <translation>Nennen Sie die zu importierenden Dateien; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Say with --organization whose requests they are.</source>
        <translation>Geben Sie mit --organization an, wessen Anfragen es sind.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no organization %1 here.</source>
        <translation>Es gibt hier keine Organisation %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>--create-organization makes it.</source>
        <translation>--create-organization legt sie an.</translation>
    </message>
    <message>
        <source>Added: %1. Known already: %2. Broken: %3.</source>
        <translation>Hinzugefügt: %1. Bereits bekannt: %2. Fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read: %2</source>
        <translation>Die Passwortdatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>No password was given. Use --password-file, or set PATWARDEN_PASSWORD.</source>
        <translation>Es wurde kein Passwort angegeben. Verwenden Sie --password-file oder setzen Sie PATWARDEN_PASSWORD.</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Anmeldename:</translation>
    </message>
    <message>
        <source>Say with --account whose right this is.</source>
        <translation>Geben Sie mit --account an, wessen Recht gilt.</translation>
    </message>
    <message>
        <source>%1 is none of the accounts that the demo offers.</source>
        <translation>%1 ist keines der Konten, die die Demo anbietet.</translation>
    </message>
    <message>
        <source>Write an estate for trying out into a new file</source>
        <translation>Eine Umgebung zum Ausprobieren in eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The database; by default, the desktop’s.</source>
        <translation>Die Datenbank; standardmäßig die des Desktop-Programms.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Takes the pending requests that GitHub’s API returned into the queue of an organization: one or many pages, arrays or one object a line. Entries that are broken are named and the others are taken; importing twice changes nothing. The exit status is 1 where entries were broken, 3 where nothing could be done.</source>
        <translation>Übernimmt die ausstehenden Anfragen, die die API von GitHub geliefert hat, in die Warteschlange einer Organisation: eine oder viele Seiten, Arrays oder ein Objekt je Zeile. Fehlerhafte Einträge werden genannt, die übrigen übernommen; zweimaliges Importieren ändert nichts. Der Exit-Status ist 1, wenn Einträge fehlerhaft waren, und 3, wenn nichts getan werden konnte.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>Take in pending requests that GitHub’s API returned</source>
        <translation>Ausstehende Anfragen aus der API von GitHub übernehmen</translation>
    </message>
    <message>
        <source>Usage: patwardenctl &lt;command&gt; [options]</source>
        <translation>Aufruf: patwardenctl &lt;Befehl&gt; [Optionen]</translation>
    </message>
    <message>
        <source>Governs personal access tokens from the command line.</source>
        <translation>Verwaltet Personal Access Tokens von der Befehlszeile aus.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;patwardenctl &lt;command&gt; --help&quot; tells more about a command.</source>
        <translation>„patwardenctl &lt;Befehl&gt; --help“ zeigt mehr zu einem Befehl.</translation>
    </message>
    <message>
        <source>No command was given. &quot;patwardenctl --help&quot; lists them.</source>
        <translation>Es wurde kein Befehl angegeben. „patwardenctl --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of patwardenctl. &quot;patwardenctl --help&quot; lists them.</source>
        <translation>„%1“ ist kein Befehl von patwardenctl. „patwardenctl --help“ listet sie auf.</translation>
    </message>
</context>
</TS>
