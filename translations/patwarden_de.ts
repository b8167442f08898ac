<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AccountCommand</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only whose login or name contains it.</source>
        <translation>Nur Personen, deren Anmeldename oder Name dies enthält.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>member or owner; by default member.</source>
        <translation>member oder owner; standardmäßig member.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of a new account.</source>
        <translation>Der Name eines neuen Kontos.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The e-mail address of a new account.</source>
        <translation>Die E-Mail-Adresse eines neuen Kontos.</translation>
    </message>
    <message>
        <source>The enterprise provisions the new account.</source>
        <translation>Das Enterprise stellt das neue Konto bereit.</translation>
    </message>
    <message>
        <source>Lists the people of an organization, or of the enterprise: owners first, then by login.</source>
        <translation>Listet die Personen einer Organisation oder des Enterprise auf: Inhaber zuerst, dann nach Anmeldename.</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>ANMELDENAME</translation>
    </message>
    <message>
        <source>Shows one of them.</source>
        <translation>Zeigt eine davon.</translation>
    </message>
    <message>
        <source>Adds a person. Who is new gets a code to sign in with for the first time, which is shown once.</source>
        <translation>Nimmt eine Person auf. Wer neu ist, erhält einen Code für die erste Anmeldung, der einmal angezeigt wird.</translation>
    </message>
    <message>
        <source>LOGIN ROLE</source>
        <translation>ANMELDENAME ROLLE</translation>
    </message>
    <message>
        <source>Makes somebody a member or an owner.</source>
        <translation>Macht jemanden zum Mitglied oder zum Inhaber.</translation>
    </message>
    <message>
        <source>Removes a person; what their tokens reach ends at once.</source>
        <translation>Entfernt eine Person; der Zugriff ihrer Tokens endet sofort.</translation>
    </message>
    <message>
        <source>Makes a new code to sign in with, which is shown once.</source>
        <translation>Erstellt einen neuen Anmeldecode, der einmal angezeigt wird.</translation>
    </message>
    <message>
        <source>%1 has nobody with the login %2.</source>
        <translation>In %1 gibt es niemanden mit dem Anmeldenamen %2.</translation>
    </message>
    <message>
        <source>A role is member or owner, not “%1”.</source>
        <translation>Eine Rolle ist member oder owner, nicht „%1“.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Meldet sich an</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now, as %3.</source>
        <translation>%1 gehört jetzt zu %2, Rolle: %3.</translation>
    </message>
    <message>
        <source>Code to sign in with, for 14 days: %1</source>
        <translation>Anmeldecode, gültig für 14 Tage: %1</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 now.</source>
        <translation>%1 hat jetzt die Rolle %2 in %3.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 from %2? %Ln token(s) of theirs lose access.</source>
        <translation>
            <numerusform>%1 aus %2 entfernen? %Ln Token dieser Person verliert den Zugriff.</numerusform>
            <numerusform>%1 aus %2 entfernen? %Ln Tokens dieser Person verlieren den Zugriff.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more.</source>
        <translation>%1 gehört nicht mehr zu %2.</translation>
    </message>
    <message>
        <source>Gives somebody a database role of their own on a PostgreSQL server, to sign in with in place of a password. Done by an owner of the estate, connected as the role that owns the tables.</source>
        <translation>Gibt jemandem auf einem PostgreSQL-Server eine eigene Datenbankrolle, mit der er sich statt mit einem Passwort anmeldet. Das tut ein Inhaber des Enterprise (oder der Organisation, die allein steht), verbunden als die Rolle, der die Tabellen gehören.</translation>
    </message>
    <message>
        <source>The role. Giving it again brings its rights up to date.</source>
        <translation>Die Rolle. Sie noch einmal zu geben bringt ihre Rechte auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Make the role where it is not there, without a password.</source>
        <translation>Die Rolle anlegen, wenn es sie nicht gibt, ohne Passwort.</translation>
    </message>
    <message>
        <source>Take the role’s rights back; the role itself stays on the server.</source>
        <translation>Die Rechte der Rolle zurücknehmen; die Rolle selbst bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>Give --database-role with the name of a role, or --remove.</source>
        <translation>Geben Sie --database-role mit dem Namen einer Rolle an, oder --remove.</translation>
    </message>
    <message>
        <source>%1 has no database role any more.</source>
        <translation>%1 hat keine Datenbankrolle mehr.</translation>
    </message>
    <message>
        <source>%1 signs in with the database role %2 from now on.</source>
        <translation>%1 meldet sich ab jetzt mit der Datenbankrolle %2 an.</translation>
    </message>
</context>
<context>
    <name>AccountErrorWording</name>
    <message>
        <source>Nobody would own it any more. Make somebody else an owner first. Nothing was changed.</source>
        <translation>Es gäbe keinen Inhaber mehr. Machen Sie zuerst jemand anderen zum Inhaber. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to it already. Nothing was changed.</source>
        <translation>%1 gehört bereits dazu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This person does not belong to it any more. Nothing was changed.</source>
        <translation>Diese Person gehört nicht mehr dazu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no enterprise here. Nothing was changed.</source>
        <translation>Es gibt hier kein Enterprise. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>You may not make a sign-in code for this person: it would let you in as somebody with rights that you do not have. An owner of the enterprise can help.</source>
        <translation>Sie dürfen für diese Person keinen Anmeldecode erstellen: Damit könnten Sie sich als jemand mit Rechten anmelden, die Sie nicht haben. Ein Inhaber des Enterprise kann helfen.</translation>
    </message>
    <message>
        <source>The enterprise provisions your account, so only the enterprise can change this. Nothing was changed.</source>
        <translation>Das Enterprise stellt Ihr Konto bereit, daher kann nur das Enterprise dies ändern. Es wurde nichts geändert.</translation>
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
        <source>The name is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Der Name ist zu lang: höchstens %Ln Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang: höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a role: member or owner.</source>
        <translation>Wählen Sie eine Rolle: Mitglied oder Inhaber.</translation>
    </message>
    <message>
        <source>The database does not let the role that you are connected with do this: it may do what you may do yourself, and nothing in the name of somebody else or of the whole estate. Nothing was changed.</source>
        <translation>Die Datenbank erlaubt das der Rolle nicht, mit der Sie verbunden sind: Sie darf, was Sie selbst dürfen, und nichts im Namen anderer oder für alle zusammen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database role that you are connected with is no person’s here. An owner of the estate can give it to you: patwardenctl account role.</source>
        <translation>Die Datenbankrolle, mit der Sie verbunden sind, gehört hier niemandem. Ein Inhaber des Enterprise kann sie Ihnen geben: patwardenctl account role.</translation>
    </message>
    <message>
        <source>There is no database role %1. Make it first, or say --create.</source>
        <translation>Es gibt keine Datenbankrolle %1. Legen Sie sie zuerst an, oder geben Sie --create an.</translation>
    </message>
    <message>
        <source>The database role %1 is somebody else’s already, or it goes past row-level security, as it owns the tables or is a superuser. Nothing was changed.</source>
        <translation>Die Datenbankrolle %1 gehört schon jemand anderem, oder sie umgeht die Zeilensicherheit, weil ihr die Tabellen gehören oder sie Superuser ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database role that you are connected with may not make or grant roles. Connect as one with CREATEROLE that owns the tables, or as a superuser. Nothing was changed.</source>
        <translation>Die Datenbankrolle, mit der Sie verbunden sind, darf keine Rollen anlegen oder vergeben. Verbinden Sie sich als eine mit CREATEROLE, der die Tabellen gehören, oder als Superuser. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Database roles are there on a PostgreSQL server only. Nothing was changed.</source>
        <translation>Datenbankrollen gibt es nur auf einem PostgreSQL-Server. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ActiveTokenDetail</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Access now</source>
        <translation>Aktueller Zugriff</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
</context>
<context>
    <name>ActiveTokenWords</name>
    <message>
        <source>created by an owner</source>
        <translation>von einem Inhaber erstellt</translation>
    </message>
    <message>
        <source>no approval required</source>
        <translation>keine Genehmigung nötig</translation>
    </message>
    <message>
        <source>approval stopped being required</source>
        <translation>Genehmigung wird nicht mehr verlangt</translation>
    </message>
    <message>
        <source>by an owner</source>
        <translation>von einem Inhaber</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expires later</source>
        <translation>Läuft später ab</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Hat Zugriff</translation>
    </message>
    <message>
        <source>Kept out: the enterprise restricts classic tokens</source>
        <translation>Kein Zugriff: Das Enterprise schränkt Classic Tokens ein</translation>
    </message>
    <message>
        <source>Kept out: the organization restricts classic tokens</source>
        <translation>Kein Zugriff: Die Organisation schränkt Classic Tokens ein</translation>
    </message>
    <message>
        <source>Kept out: its scopes do not go that far</source>
        <translation>Kein Zugriff: Die Scopes reichen nicht so weit</translation>
    </message>
    <message>
        <source>Kept out: %1</source>
        <translation>Kein Zugriff: %1</translation>
    </message>
    <message>
        <source>It reaches resources of %1 that are not public, now.</source>
        <translation>Das Token erreicht derzeit nicht öffentliche Ressourcen von %1.</translation>
    </message>
    <message>
        <source>It reaches nothing any more: it has expired. Its owner can renew it.</source>
        <translation>Das Token erreicht nichts mehr: Es ist abgelaufen. Der Inhaber kann es erneuern.</translation>
    </message>
    <message>
        <source>It reaches nothing here now: the enterprise restricts fine-grained tokens.</source>
        <translation>Das Token erreicht hier derzeit nichts: Das Enterprise schränkt Fine-grained Tokens ein.</translation>
    </message>
    <message>
        <source>It reaches nothing here now: %1 restricts fine-grained tokens.</source>
        <translation>Das Token erreicht hier derzeit nichts: %1 schränkt Fine-grained Tokens ein.</translation>
    </message>
    <message>
        <source>It reaches nothing here now: its owner is not a member of %1.</source>
        <translation>Das Token erreicht hier derzeit nichts: Der Inhaber ist kein Mitglied von %1.</translation>
    </message>
    <message>
        <source>It reads public repositories only.</source>
        <translation>Das Token liest nur öffentliche Repositorys.</translation>
    </message>
    <message>
        <source>It has no permission for anything that is not public.</source>
        <translation>Das Token hat keine Berechtigung für etwas, das nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>It reaches nothing here now: %1.</source>
        <translation>Das Token erreicht hier derzeit nichts: %1.</translation>
    </message>
</context>
<context>
    <name>AppCommand</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A public RSA key in PEM to use; without it a key pair is made.</source>
        <translation>Ein öffentlicher RSA-Schlüssel in PEM; ohne ihn wird ein Schlüsselpaar erzeugt.</translation>
    </message>
    <message>
        <source>A new file for the private key that is made; without it the key is printed.</source>
        <translation>Eine neue Datei für den privaten Schlüssel, der erzeugt wird; ohne sie wird er ausgegeben.</translation>
    </message>
    <message>
        <source>SLUG</source>
        <translation>KURZNAME</translation>
    </message>
    <message>
        <source>SLUG ORGANIZATION</source>
        <translation>KURZNAME ORGANISATION</translation>
    </message>
    <message>
        <source>What it may do with pending requests.</source>
        <translation>Was sie mit offenen Anfragen tun darf.</translation>
    </message>
    <message>
        <source>What it may do with active tokens.</source>
        <translation>Was sie mit aktiven Token tun darf.</translation>
    </message>
    <message>
        <source>Lists the Apps of the enterprise, or those that concern an organization.</source>
        <translation>Listet die Apps des Unternehmens auf, oder die, die eine Organisation betreffen.</translation>
    </message>
    <message>
        <source>Shows one of them.</source>
        <translation>Zeigt eine davon.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Registers an App of the enterprise, or of an organization. Its private key is shown once.</source>
        <translation>Registriert eine App des Unternehmens oder einer Organisation. Ihr privater Schlüssel wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wozu sie da ist.</translation>
    </message>
    <message>
        <source>Replaces its key: the old one opens nothing any more.</source>
        <translation>Ersetzt ihren Schlüssel: Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Changes what it asks for. Less holds at once, more where an organization accepts it.</source>
        <translation>Ändert, was sie verlangt. Weniger gilt sofort, mehr dort, wo eine Organisation zustimmt.</translation>
    </message>
    <message>
        <source>Removes it from everywhere.</source>
        <translation>Entfernt sie überall.</translation>
    </message>
    <message>
        <source>Lets it act in an organization.</source>
        <translation>Lässt sie in einer Organisation handeln.</translation>
    </message>
    <message>
        <source>Grants what it asks for by now.</source>
        <translation>Gewährt, was sie inzwischen verlangt.</translation>
    </message>
    <message>
        <source>Stops it there until it is resumed.</source>
        <translation>Hält sie dort an, bis sie wieder handeln darf.</translation>
    </message>
    <message>
        <source>Lets it act there again.</source>
        <translation>Lässt sie dort wieder handeln.</translation>
    </message>
    <message>
        <source>Ends what it may do there, and its tokens.</source>
        <translation>Beendet, was sie dort darf, und ihre Token.</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <translation>%1 (angehalten)</translation>
    </message>
    <message>
        <source>--%1 is none, read or write.</source>
        <translation>--%1 ist none, read oder write.</translation>
    </message>
    <message>
        <source>With --public-key no private key is made: leave --private-key out.</source>
        <translation>Mit --public-key wird kein privater Schlüssel erzeugt: --private-key weglassen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Installed in</source>
        <translation>Installiert in</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App-ID</translation>
    </message>
    <message>
        <source>The App %1 was registered: App ID %2, client ID %3.</source>
        <translation>Die App %1 wurde registriert: App-ID %2, Client-ID %3.</translation>
    </message>
    <message>
        <source>The key of %1 was replaced.</source>
        <translation>Der Schlüssel von %1 wurde ersetzt.</translation>
    </message>
    <message>
        <source>The permissions of %1 were changed.</source>
        <translation>Die Berechtigungen von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Remove the App %1 from everywhere?</source>
        <translation>Die App %1 überall entfernen?</translation>
    </message>
    <message>
        <source>The App %1 was removed.</source>
        <translation>Die App %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 was installed in %2: installation %3.</source>
        <translation>%1 wurde in %2 installiert: Installation %3.</translation>
    </message>
    <message>
        <source>%1 may do in %2 what it asks for.</source>
        <translation>%1 darf in %2 tun, was sie verlangt.</translation>
    </message>
    <message>
        <source>%1 may do nothing in %2 until it is resumed.</source>
        <comment>an App, an organization</comment>
        <translation>%1 darf in %2 nichts tun, bis sie wieder handeln darf.</translation>
    </message>
    <message>
        <source>%1 may act in %2 again.</source>
        <comment>an App, an organization</comment>
        <translation>%1 darf in %2 wieder handeln.</translation>
    </message>
    <message>
        <source>Uninstall the App %1 from %2?</source>
        <translation>Die App %1 aus %2 deinstallieren?</translation>
    </message>
    <message>
        <source>%1 was uninstalled from %2.</source>
        <translation>%1 wurde aus %2 deinstalliert.</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AppErrorWording</name>
    <message>
        <source>That is a private key. Bring the public key that belongs to it; the private one stays with the App alone.</source>
        <translation>Das ist ein privater Schlüssel. Gefragt ist der öffentliche, der dazu gehört; der private bleibt allein bei der App.</translation>
    </message>
    <message>
        <source>That is no RSA key. Apps sign in with RSA keys only.</source>
        <translation>Das ist kein RSA-Schlüssel. Apps melden sich nur mit RSA-Schlüsseln an.</translation>
    </message>
    <message>
        <source>The key has not the right size: %1 to %2 bits.</source>
        <translation>Der Schlüssel hat nicht die richtige Größe: %1 bis %2 Bit.</translation>
    </message>
    <message>
        <source>That is no public key in PEM: it begins with “-----BEGIN PUBLIC KEY-----”.</source>
        <translation>Das ist kein öffentlicher Schlüssel in PEM: Der beginnt mit „-----BEGIN PUBLIC KEY-----“.</translation>
    </message>
    <message>
        <source>The name of an App has 1 to %1 characters, with at least one letter a to z or digit.</source>
        <translation>Der Name einer App hat 1 bis %1 Zeichen, darunter mindestens einen Buchstaben von a bis z oder eine Ziffer.</translation>
    </message>
    <message>
        <source>The description is too long: at most %1 characters.</source>
        <translation>Die Beschreibung ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>An App needs at least one permission: read, or read and write.</source>
        <translation>Eine App braucht mindestens eine Berechtigung: Lesen, oder Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>The name %1 is or was another App’s. Choose another one.</source>
        <translation>Der Name %1 gehört oder gehörte einer anderen App. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is installed there already. Nothing was changed.</source>
        <translation>%1 ist dort bereits installiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such App here. Nothing was changed.</source>
        <translation>Hier gibt es keine solche App. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The App is not installed there. Nothing was changed.</source>
        <translation>Die App ist dort nicht installiert. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>AppKeyField</name>
    <message>
        <source>Make a key</source>
        <translation>Einen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>The private half is shown once, for the App to sign in with. It is stored nowhere here.</source>
        <translation>Der private Teil wird einmal angezeigt; mit ihm meldet sich die App an. Er wird hier nirgends gespeichert.</translation>
    </message>
    <message>
        <source>I have a public key</source>
        <translation>Ich habe einen öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>RSA, 2,048 bits or more, in PEM. The private half never leaves the App.</source>
        <translation>RSA, mindestens 2.048 Bit, in PEM. Der private Teil verlässt die App nie.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
</context>
<context>
    <name>AppKeyFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The App is there, but its key is lost; “patwardenctl app key” makes another one.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Die App ist da, aber ihr Schlüssel ist verloren; „patwardenctl app key“ macht einen anderen.</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Revokes tokens</source>
        <translation>Widerruft Tokens</translation>
    </message>
    <message>
        <source>Reads tokens</source>
        <translation>Liest Tokens</translation>
    </message>
    <message>
        <source>Reads requests</source>
        <translation>Liest Anfragen</translation>
    </message>
    <message>
        <source>Reads requests, revokes tokens</source>
        <translation>Liest Anfragen, widerruft Tokens</translation>
    </message>
    <message>
        <source>Reads requests and tokens</source>
        <translation>Liest Anfragen und Tokens</translation>
    </message>
    <message>
        <source>Decides requests</source>
        <translation>Entscheidet Anfragen</translation>
    </message>
    <message>
        <source>Decides requests, revokes tokens</source>
        <translation>Entscheidet Anfragen, widerruft Tokens</translation>
    </message>
    <message>
        <source>Decides requests, reads tokens</source>
        <translation>Entscheidet Anfragen, liest Tokens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a permission and its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests for personal access tokens</source>
        <translation>Anfragen für Personal Access Tokens</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Personal Access Tokens</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
</context>
<context>
    <name>AskAgainDialog</name>
    <message>
        <source>Justification (optional)</source>
        <translation>Begründung (optional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfragen</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only this action; one that ends with * stands for all that begin so. May be repeated.</source>
        <translation>Nur diese Aktion; endet sie mit *, steht sie für alle, die so beginnen. Kann wiederholt werden.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only what concerns this token. May be repeated.</source>
        <translation>Nur, was dieses Token betrifft. Kann wiederholt werden.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Only from this time on.</source>
        <translation>Nur ab diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Only before this time.</source>
        <translation>Nur vor diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Only what concerns this organization. May be repeated.</source>
        <translation>Nur, was diese Organisation betrifft. Kann wiederholt werden.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>At most so many; by default 100.</source>
        <translation>Höchstens so viele; standardmäßig 100.</translation>
    </message>
    <message>
        <source>All of them, not only the newest.</source>
        <translation>Alle, nicht nur die neuesten.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What “audit checkpoint” wrote earlier.</source>
        <translation>Was „audit checkpoint“ zuvor geschrieben hat.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>csv or jsonl; by default, what the file’s name ends with.</source>
        <translation>csv oder jsonl; standardmäßig das, worauf der Dateiname endet.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Lists entries of the audit log, newest first.</source>
        <translation>Listet Einträge des Audit-Logs auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>Walks the whole chain. The exit status is 1 where an entry does not fit, or where the log does not go on from the checkpoint.</source>
        <translation>Durchläuft die ganze Kette. Der Exit-Status ist 1, wenn ein Eintrag nicht passt oder das Log den Prüfpunkt nicht fortsetzt.</translation>
    </message>
    <message>
        <source>Writes entries to a file, oldest first.</source>
        <translation>Schreibt Einträge in eine Datei, älteste zuerst.</translation>
    </message>
    <message>
        <source>Tells how long the log is and what it ends with, as JSON. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>Zeigt als JSON, wie lang das Log ist und womit es endet. An anderer Stelle aufbewahrt, belegt dies später, dass nichts entfernt wurde.</translation>
    </message>
    <message>
        <source>%1 has done nothing that is here.</source>
        <translation>%1 hat nichts getan, was hier verzeichnet ist.</translation>
    </message>
    <message>
        <source>--token takes the number of a token; “patwardenctl tokens list” tells it.</source>
        <translation>--token erwartet die Nummer eines Tokens; „patwardenctl tokens list“ zeigt sie.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Entry %1 does not fit: it, or what stood before it, was changed.</source>
        <translation>Eintrag %1 passt nicht: Er selbst oder was davor stand, wurde geändert.</translation>
    </message>
    <message>
        <source>The log has been cut off: it had %1 entries at the checkpoint.</source>
        <translation>Das Log wurde abgeschnitten: Beim Prüfpunkt hatte es %1 Einträge.</translation>
    </message>
    <message>
        <source>The log was written anew: entry %1 is not the one of the checkpoint.</source>
        <translation>Das Log wurde neu geschrieben: Eintrag %1 ist nicht der des Prüfpunkts.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries fit.</source>
        <translation>
            <numerusform>%Ln Eintrag passt.</numerusform>
            <numerusform>Alle %Ln Einträge passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Geben Sie mit --output an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Say --format csv or --format jsonl.</source>
        <translation>Geben Sie --format csv oder --format jsonl an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Einträge wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what this person did, or this App, as “octo-bot[bot]”; - is Patwarden itself. May be repeated.</source>
        <translation>Nur was diese Person getan hat, oder diese App, etwa „octo-bot[bot]“; - ist Patwarden selbst. Kann wiederholt werden.</translation>
    </message>
</context>
<context>
    <name>AuditEntryDialog</name>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AuditErrorWording</name>
    <message>
        <source>%1 exists already. It was left as it is; choose another name.</source>
        <translation>%1 existiert bereits. Die Datei wurde nicht verändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup does not end as the checkpoint says: %1. Nothing was restored.</source>
        <translation>Die Sicherung endet nicht so, wie der Prüfpunkt angibt: %1. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>This is no checkpoint of an audit log: %1.</source>
        <comment>what is wrong</comment>
        <translation>Dies ist kein Prüfpunkt eines Audit-Logs: %1.</translation>
    </message>
    <message>
        <source>The audit log in %1 was changed: entry %2 does not fit the one before it. Keep the file as it is, and go on with an earlier backup.</source>
        <translation>Das Audit-Log in %1 wurde geändert: Eintrag %2 passt nicht zum vorherigen. Lassen Sie die Datei, wie sie ist, und arbeiten Sie mit einer früheren Sicherung weiter.</translation>
    </message>
</context>
<context>
    <name>AuditExportDialog</name>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Log exportieren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A table for a spreadsheet: one line an entry, with names.</source>
        <translation>Eine Tabelle für ein Kalkulationsprogramm: eine Zeile je Eintrag, mit Namen.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For programs: one object an entry, named as in GitHub’s audit log, with all numbers and details.</source>
        <translation>Für Programme: ein Objekt je Eintrag, benannt wie im Audit-Log von GitHub, mit allen Nummern und Details.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
</context>
<context>
    <name>AuditLogPage</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
</context>
<context>
    <name>AuditProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AuditWording</name>
    <message>
        <source>the enterprise</source>
        <translation>das Enterprise</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Patwarden</source>
        <comment>the program, as the one who did something</comment>
        <translation>Patwarden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, the name of an event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 asked for access to %2 with %3</source>
        <comment>a person, an organization, a token</comment>
        <translation>%1 hat für %3 Zugriff auf %2 angefragt</translation>
    </message>
    <message>
        <source>The request of %1 in %2 ended with its owner’s membership</source>
        <comment>a token, an organization</comment>
        <translation>Die Anfrage für %1 in %2 endete mit der Mitgliedschaft des Inhabers</translation>
    </message>
    <message>
        <source>%1 withdrew the request of %2 in %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat die Anfrage für %2 in %3 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 denied %2 in %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat %2 in %3 abgelehnt</translation>
    </message>
    <message>
        <source>%1 approved %2 in %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat %2 in %3 genehmigt</translation>
    </message>
    <message>
        <source>%1 got access to %2 without a review</source>
        <comment>a token, an organization</comment>
        <translation>%1 hat ohne Prüfung Zugriff auf %2 erhalten</translation>
    </message>
    <message>
        <source>The access of %1 to %2 ended with its owner’s membership</source>
        <comment>a token, an organization</comment>
        <translation>Der Zugriff für %1 auf %2 endete mit der Mitgliedschaft des Inhabers</translation>
    </message>
    <message>
        <source>%1 revoked the access of %2 to %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat den Zugriff für %2 auf %3 widerrufen</translation>
    </message>
    <message>
        <source>%1 created the token %2</source>
        <comment>a person, a token</comment>
        <translation>%1 hat das Token %2 erstellt</translation>
    </message>
    <message>
        <source>%1 changed the token %2</source>
        <comment>a person, a token</comment>
        <translation>%1 hat das Token %2 geändert</translation>
    </message>
    <message>
        <source>%1 deleted the token %2</source>
        <comment>a person, a token</comment>
        <translation>%1 hat das Token %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 regenerated the token %2</source>
        <comment>a person, a token</comment>
        <translation>%1 hat das Token %2 neu generiert</translation>
    </message>
    <message>
        <source>the approval of fine-grained tokens</source>
        <comment>a policy</comment>
        <translation>die Genehmigung von Fine-grained Tokens</translation>
    </message>
    <message>
        <source>the access of classic tokens</source>
        <comment>a policy</comment>
        <translation>die Zulassung von Classic Tokens</translation>
    </message>
    <message>
        <source>the access of fine-grained tokens</source>
        <comment>a policy</comment>
        <translation>die Zulassung von Fine-grained Tokens</translation>
    </message>
    <message>
        <source>%1 restricted classic tokens in %2</source>
        <comment>a person, a place</comment>
        <translation>%1 hat Classic Tokens für %2 eingeschränkt</translation>
    </message>
    <message>
        <source>%1 restricted fine-grained tokens in %2</source>
        <comment>a person, a place</comment>
        <translation>%1 hat Fine-grained Tokens für %2 eingeschränkt</translation>
    </message>
    <message>
        <source>%1 allowed classic tokens in %2</source>
        <comment>a person, a place</comment>
        <translation>%1 hat Classic Tokens für %2 zugelassen</translation>
    </message>
    <message>
        <source>%1 allowed fine-grained tokens in %2</source>
        <comment>a person, a place</comment>
        <translation>%1 hat Fine-grained Tokens für %2 zugelassen</translation>
    </message>
    <message>
        <source>%1 made approval of fine-grained tokens required in %2</source>
        <comment>a person, a place</comment>
        <translation>%1 hat für %2 die Genehmigungspflicht für Fine-grained Tokens eingeführt</translation>
    </message>
    <message>
        <source>%1 stopped requiring approval of fine-grained tokens in %2</source>
        <comment>a person, a place</comment>
        <translation>%1 hat für %2 die Genehmigungspflicht für Fine-grained Tokens aufgehoben</translation>
    </message>
    <message>
        <source>%1 left %2 to the organizations</source>
        <comment>a person, a policy</comment>
        <translation>%1 hat %2 den Organisationen überlassen</translation>
    </message>
    <message>
        <source>%1 opted %2 in to fine-grained tokens</source>
        <comment>a person, a place</comment>
        <translation>%1 hat für %2 das Opt-in für Fine-grained Tokens durchgeführt</translation>
    </message>
    <message>
        <source>%1 planned a change of %2 in %3</source>
        <comment>a person, a policy, a place</comment>
        <translation>%1 hat für %3 geplant, %2 zu ändern</translation>
    </message>
    <message>
        <source>%1 took back the planned change of %2 in %3</source>
        <comment>a person, a policy, a place</comment>
        <translation>%1 hat die Planung zurückgenommen, für %3 %2 zu ändern</translation>
    </message>
    <message>
        <source>The planned change of %1 in %2 was not possible any more</source>
        <comment>a policy, a place</comment>
        <translation>Es war nicht mehr möglich, wie geplant für %2 %1 zu ändern</translation>
    </message>
    <message>
        <source>%1 added %2 to %3</source>
        <comment>a person, a person, a place</comment>
        <translation>%1 hat %2 in %3 aufgenommen</translation>
    </message>
    <message>
        <source>%1 removed %2 from %3</source>
        <comment>a person, a person, a place</comment>
        <translation>%1 hat für %3 die Mitgliedschaft von %2 beendet</translation>
    </message>
    <message>
        <source>%1 made %2 an owner of %3</source>
        <comment>a person, a person, a place</comment>
        <translation>%1 hat %2 für %3 zum Inhaber gemacht</translation>
    </message>
    <message>
        <source>%1 made %2 a member of %3</source>
        <comment>a person, a person, a place</comment>
        <translation>%1 hat %2 für %3 zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>%1 created the account %2</source>
        <comment>a person, a person</comment>
        <translation>%1 hat das Konto %2 erstellt</translation>
    </message>
    <message>
        <source>%1 made a sign-in code for %2</source>
        <comment>a person, a person</comment>
        <translation>%1 hat einen Anmeldecode für %2 erstellt</translation>
    </message>
    <message>
        <source>%1 changed the password</source>
        <translation>%1 hat das Passwort geändert</translation>
    </message>
    <message>
        <source>%1 changed the profile</source>
        <translation>%1 hat das Profil geändert</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>Somebody failed to sign in</source>
        <translation>Eine Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Somebody failed to sign in as %1</source>
        <translation>Eine Anmeldung als %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 set up Patwarden</source>
        <translation>%1 hat Patwarden eingerichtet</translation>
    </message>
    <message>
        <source>%1 created the organization %2</source>
        <comment>a person, an organization</comment>
        <translation>%1 hat die Organisation %2 erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported %Ln request(s) into %2</source>
        <comment>a person, an organization</comment>
        <translation>
            <numerusform>%1 hat %Ln Anfrage für %2 importiert</numerusform>
            <numerusform>%1 hat %Ln Anfragen für %2 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 imported an estate</source>
        <translation>%1 hat eine Umgebung importiert</translation>
    </message>
    <message>
        <source>%1 exported the estate</source>
        <translation>%1 hat die Umgebung exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %Ln entry(s) of the audit log</source>
        <comment>a person</comment>
        <translation>
            <numerusform>%1 hat %Ln Eintrag des Audit-Logs exportiert</numerusform>
            <numerusform>%1 hat %Ln Einträge des Audit-Logs exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made a backup</source>
        <translation>%1 hat eine Sicherung erstellt</translation>
    </message>
    <message>
        <source>Access requested</source>
        <translation>Zugriff angefragt</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Request denied</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Zugriff gewährt</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Zugriff widerrufen</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>Token changed</source>
        <translation>Token geändert</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>Token gelöscht</translation>
    </message>
    <message>
        <source>Token regenerated</source>
        <translation>Token neu generiert</translation>
    </message>
    <message>
        <source>Tokens restricted</source>
        <translation>Tokens eingeschränkt</translation>
    </message>
    <message>
        <source>Tokens allowed</source>
        <translation>Tokens zugelassen</translation>
    </message>
    <message>
        <source>Approval required</source>
        <translation>Genehmigung verlangt</translation>
    </message>
    <message>
        <source>Approval no longer required</source>
        <translation>Genehmigung nicht mehr verlangt</translation>
    </message>
    <message>
        <source>Policy left to the organizations</source>
        <translation>Richtlinie den Organisationen überlassen</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Opt-in durchgeführt</translation>
    </message>
    <message>
        <source>Policy change planned</source>
        <translation>Richtlinienänderung geplant</translation>
    </message>
    <message>
        <source>Planned change taken back</source>
        <translation>Geplante Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Planned change dropped</source>
        <translation>Geplante Änderung entfallen</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Mitglied aufgenommen</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Sign-in code made</source>
        <translation>Anmeldecode erstellt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Patwarden set up</source>
        <translation>Patwarden eingerichtet</translation>
    </message>
    <message>
        <source>Organization created</source>
        <translation>Organisation erstellt</translation>
    </message>
    <message>
        <source>Requests imported</source>
        <translation>Anfragen importiert</translation>
    </message>
    <message>
        <source>Estate imported</source>
        <translation>Umgebung importiert</translation>
    </message>
    <message>
        <source>Estate exported</source>
        <translation>Umgebung exportiert</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Audit-Log exportiert</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>%1 (App)</source>
        <comment>the name of an App</comment>
        <translation>%1 (App)</translation>
    </message>
    <message>
        <source>%1 registered the App %2</source>
        <comment>a person, an App</comment>
        <translation>%1 hat die App %2 registriert</translation>
    </message>
    <message>
        <source>%1 changed the permissions of the App %2</source>
        <comment>a person, an App</comment>
        <translation>%1 hat die Berechtigungen der App %2 geändert</translation>
    </message>
    <message>
        <source>%1 removed the App %2</source>
        <comment>a person, an App</comment>
        <translation>%1 hat die App %2 entfernt</translation>
    </message>
    <message>
        <source>%1 replaced the key of the App %2</source>
        <comment>a person, an App</comment>
        <translation>%1 hat den Schlüssel der App %2 ersetzt</translation>
    </message>
    <message>
        <source>%1 installed the App %2 in %3</source>
        <comment>a person, an App, an organization</comment>
        <translation>%1 hat die App %2 in %3 installiert</translation>
    </message>
    <message>
        <source>%1 accepted the permissions of the App %2 in %3</source>
        <comment>a person, an App, an organization</comment>
        <translation>%1 hat den Berechtigungen der App %2 in %3 zugestimmt</translation>
    </message>
    <message>
        <source>%1 uninstalled the App %2 from %3</source>
        <comment>a person, an App, an organization</comment>
        <translation>%1 hat die App %2 aus %3 deinstalliert</translation>
    </message>
    <message>
        <source>%1 suspended the App %2 in %3</source>
        <comment>a person, an App, an organization</comment>
        <translation>%1 hat die App %2 in %3 angehalten</translation>
    </message>
    <message>
        <source>%1 let the App %2 act in %3 again</source>
        <comment>a person, an App, an organization</comment>
        <translation>%1 hat die App %2 in %3 wieder handeln lassen</translation>
    </message>
    <message>
        <source>%1 added a webhook</source>
        <translation>%1 hat einen Webhook angelegt</translation>
    </message>
    <message>
        <source>%1 changed a webhook</source>
        <translation>%1 hat einen Webhook geändert</translation>
    </message>
    <message>
        <source>%1 removed a webhook</source>
        <translation>%1 hat einen Webhook entfernt</translation>
    </message>
    <message>
        <source>App registered</source>
        <translation>App registriert</translation>
    </message>
    <message>
        <source>App changed</source>
        <translation>App geändert</translation>
    </message>
    <message>
        <source>App removed</source>
        <translation>App entfernt</translation>
    </message>
    <message>
        <source>App’s key replaced</source>
        <translation>Schlüssel der App ersetzt</translation>
    </message>
    <message>
        <source>App installed</source>
        <translation>App installiert</translation>
    </message>
    <message>
        <source>App’s permissions accepted</source>
        <translation>Berechtigungen der App zugestimmt</translation>
    </message>
    <message>
        <source>App uninstalled</source>
        <translation>App deinstalliert</translation>
    </message>
    <message>
        <source>App suspended</source>
        <translation>App angehalten</translation>
    </message>
    <message>
        <source>App let act again</source>
        <translation>App wieder handeln lassen</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook angelegt</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook entfernt</translation>
    </message>
    <message>
        <source>%1 switched a webhook on</source>
        <translation>%1 hat einen Webhook eingeschaltet</translation>
    </message>
    <message>
        <source>%1 switched a webhook off</source>
        <translation>%1 hat einen Webhook ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 changed the daily digest of %2</source>
        <comment>a person, an organization</comment>
        <translation>%1 hat die tägliche Übersicht von %2 geändert</translation>
    </message>
    <message>
        <source>Webhook switched on or off</source>
        <translation>Webhook ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Digest changed</source>
        <translation>Übersicht geändert</translation>
    </message>
    <message>
        <source>%1 took the database role of %2 back</source>
        <comment>a person, a person</comment>
        <translation>%1 hat die Datenbankrolle von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>%1 gave %2 a database role</source>
        <comment>a person, a person</comment>
        <translation>%1 hat %2 eine Datenbankrolle gegeben</translation>
    </message>
    <message>
        <source>Database role changed</source>
        <translation>Datenbankrolle geändert</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Copies the whole estate to a new file, while others go on working, and checks the copy. What its audit log ends with is printed: keep it beside the copy.</source>
        <translation>Kopiert die gesamte Umgebung in eine neue Datei, während andere weiterarbeiten, und prüft die Kopie. Womit ihr Audit-Log endet, wird ausgegeben: Bewahren Sie dies bei der Kopie auf.</translation>
    </message>
    <message>
        <source>Puts a backup at --database, where no file may be yet, after checking it.</source>
        <translation>Legt eine Sicherung nach ihrer Prüfung unter --database ab, wo noch keine Datei sein darf.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What “backup --json” or “audit checkpoint” printed for it.</source>
        <translation>Was „backup --json“ oder „audit checkpoint“ dafür ausgegeben hat.</translation>
    </message>
    <message>
        <source>Copied to %1. Its audit log ends with:</source>
        <translation>Nach %1 kopiert. Das Audit-Log endet mit:</translation>
    </message>
    <message>
        <source>Restored to %1. Its audit log ends with:</source>
        <translation>Nach %1 wiederhergestellt. Das Audit-Log endet mit:</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CheckpointFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of an audit log.</source>
        <translation>%1 ist kein Prüfpunkt eines Audit-Logs.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Written to %1. Keep it somewhere else.</source>
        <translation>Nach %1 geschrieben. Bewahren Sie die Datei an anderer Stelle auf.</translation>
    </message>
</context>
<context>
    <name>ClassicForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What it will reach</source>
        <translation>Was es erreichen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClassicFormBasics</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>ClassicTokenList</name>
    <message>
        <source>Restrict classic tokens in Settings</source>
        <translation>Classic Tokens in den Einstellungen einschränken</translation>
    </message>
    <message>
        <source>Tokens (classic)</source>
        <translation>Tokens (classic)</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>This is no text in UTF-8. Save it as such.</source>
        <translation>Das ist kein Text in UTF-8. Speichern Sie ihn als solchen.</translation>
    </message>
    <message>
        <source>A section is written [name]; the bracket at the end is missing.</source>
        <translation>Ein Abschnitt wird [name] geschrieben; die Klammer am Ende fehlt.</translation>
    </message>
    <message>
        <source>This is neither [section] nor key = value. A remark begins with #.</source>
        <translation>Das ist weder [Abschnitt] noch Schlüssel = Wert. Eine Bemerkung beginnt mit #.</translation>
    </message>
    <message>
        <source>It is in line %1 already. Take one of them out.</source>
        <translation>Er steht schon in Zeile %1. Entfernen Sie einen davon.</translation>
    </message>
</context>
<context>
    <name>DatabaseErrorWording</name>
    <message>
        <source>This names no database: %1.</source>
        <comment>what is wrong with it</comment>
        <translation>Das bezeichnet keine Datenbank: %1.</translation>
    </message>
    <message>
        <source>%1 is a database on a PostgreSQL server. Back it up and restore it with PostgreSQL’s own tools, pg_dump and pg_restore.</source>
        <translation>%1 ist eine Datenbank auf einem PostgreSQL-Server. Sichern Sie sie mit den Werkzeugen von PostgreSQL und stellen Sie sie damit wieder her: pg_dump und pg_restore.</translation>
    </message>
    <message>
        <source>The database %1 is empty. Set it up first.</source>
        <translation>Die Datenbank %1 ist leer. Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>The database %1 holds the tables of another program. It was left as it is; choose another one.</source>
        <translation>Die Datenbank %1 enthält die Tabellen eines anderen Programms. Sie blieb, wie sie ist; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The server does not let you do this in %1. Ask whoever runs it for the right. (%2)</source>
        <translation>Der Server lässt das in %1 nicht zu. Bitten Sie, wer ihn betreibt, um das Recht. (%2)</translation>
    </message>
    <message>
        <source>Others keep %1 busy. Nothing was lost; wait a moment, then try again.</source>
        <translation>Andere beschäftigen %1. Nichts ging verloren; warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can only be read at the moment. Nothing was changed; try again when its server takes changes.</source>
        <translation>%1 lässt sich zurzeit nur lesen. Nichts wurde geändert; versuchen Sie es wieder, wenn der Server Änderungen annimmt.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date. It is as it was before. (%2)</source>
        <translation>%1 ließ sich nicht auf den neuesten Stand bringen. Alles ist, wie es vorher war. (%2)</translation>
    </message>
    <message>
        <source>The server found %1 damaged. Whoever runs it has to restore it from a backup.</source>
        <translation>Der Server findet %1 beschädigt. Wer ihn betreibt, muss sie aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and the network, and that you may sign in there. (%2)</source>
        <translation>%1 ist nicht zu erreichen. Prüfen Sie die Adresse, das Netz, und ob Sie sich dort anmelden dürfen. (%2)</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. What was not saved before is not there; try again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Was nicht vorher gespeichert wurde, ist nicht da; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Write a large estate instead: with N requests that wait (10 to 100,000,000), N / 100 organizations, N / 10 people, N repositories, and N other tokens.</source>
        <translation>Schreibt stattdessen eine große Umgebung: mit N wartenden Anfragen (10 bis 100.000.000), N / 100 Organisationen, N / 10 Personen, N Repositorys und N weiteren Tokens.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>With --scale: tell as JSON what was written.</source>
        <translation>Mit --scale: als JSON ausgeben, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Geben Sie an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>--scale takes a number from 10 to 100,000,000.</source>
        <translation>--scale erwartet eine Zahl von 10 bis 100.000.000.</translation>
    </message>
    <message>
        <source>Writes a believable estate into a new file: an enterprise, six organizations, 60 people, their tokens and 80 requests that wait; with --scale as large a one as you like. Nobody in it has a password; &quot;patwarden --database PATH&quot; opens it.</source>
        <translation>Schreibt eine glaubwürdige Umgebung in eine neue Datei: ein Enterprise, sechs Organisationen, 60 Personen, ihre Tokens und 80 wartende Anfragen; mit --scale eine beliebig große. Niemand darin hat ein Passwort; „patwarden --database PFAD“ öffnet sie.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>Die zu schreibende Datei; sie darf noch nicht existieren.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is.</source>
        <translation>%1 existiert bereits. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file to write, in place of FILE, which must not exist yet, or the URL of an empty PostgreSQL database.</source>
        <translation>Die zu schreibende Datei anstelle von FILE, die es noch nicht geben darf, oder die URL einer leeren PostgreSQL-Datenbank.</translation>
    </message>
</context>
<context>
    <name>DesktopTexts</name>
    <message>
        <source>Decides which personal access tokens reach your organizations.</source>
        <translation>Entscheidet, welche Personal Access Tokens Ihre Organisationen erreichen.</translation>
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
    <message>
        <source>Opens the database &lt;path or URL&gt;: a file, or postgresql://…</source>
        <translation>Öffnet die Datenbank &lt;Pfad oder URL&gt;: eine Datei, oder postgresql://…</translation>
    </message>
    <message>
        <source>path or URL</source>
        <translation>Pfad oder URL</translation>
    </message>
    <message>
        <source>Shows an estate for trying out, which goes when the program ends. With --database it is kept there.</source>
        <translation>Zeigt eine Umgebung zum Ausprobieren, die mit dem Programm verschwindet. Mit --database bleibt sie dort.</translation>
    </message>
    <message>
        <source>Begins at the place that a link in a mail names.</source>
        <translation>Beginnt an der Stelle, die ein Link in einer E-Mail nennt.</translation>
    </message>
</context>
<context>
    <name>EstateCommands</name>
    <message>
        <source>[FILE]</source>
        <translation>[DATEI]</translation>
    </message>
    <message>
        <source>Writes the whole estate as JSON lines to a file, or to standard output. Secrets, passwords and the audit log are not in it. Only an owner of the estate may.</source>
        <translation>Schreibt die gesamte Umgebung als JSON Lines in eine Datei oder auf die Standardausgabe. Geheimnisse, Passwörter und das Audit-Log sind nicht enthalten. Dazu muss man Inhaber der Umgebung sein.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>Takes in what “patwardenctl export” wrote; - is standard input. What is here already stays as it is, and importing twice changes nothing. Lines that are broken are named and the others are taken; the exit status is 1 then. “patwardenctl import github” takes in pending requests that GitHub’s API returned.</source>
        <translation>Übernimmt, was „patwardenctl export“ geschrieben hat; - ist die Standardeingabe. Was hier bereits vorhanden ist, bleibt unverändert, und zweimaliges Importieren ändert nichts. Fehlerhafte Zeilen werden genannt, die übrigen übernommen; der Exit-Status ist dann 1. „patwardenctl import github“ übernimmt ausstehende Anfragen, die die API von GitHub geliefert hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added: %1. Known already: %2. Broken: %3.</source>
        <translation>Hinzugefügt: %1. Bereits bekannt: %2. Fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>Standard input can be read only once.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
</context>
<context>
    <name>EstateFileWording</name>
    <message>
        <source>%1 is no owner of the estate in this file, so nobody could sign in. Nothing was saved; name one of its owners.</source>
        <translation>%1 ist kein Inhaber der Umgebung in dieser Datei, daher könnte sich niemand anmelden. Es wurde nichts gespeichert; nennen Sie einen ihrer Inhaber.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This is no estate file: its first line has to be %1.</source>
        <comment>a line of JSON</comment>
        <translation>Dies ist keine Umgebungsdatei: Die erste Zeile muss %1 lauten.</translation>
    </message>
    <message>
        <source>This file is of format %1, and this version of Patwarden reads format %2. Use a newer version.</source>
        <translation>Diese Datei hat das Format %1, und diese Version von Patwarden liest Format %2. Verwenden Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>what is wrong there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is no JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>This version of Patwarden does not know lines of this type.</source>
        <translation>Diese Version von Patwarden kennt keine Zeilen dieses Typs.</translation>
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
        <source>“%1” names something that is not here, or whose line was not taken.</source>
        <comment>a field</comment>
        <translation>„%1“ nennt etwas, das hier nicht vorhanden ist oder dessen Zeile nicht übernommen wurde.</translation>
    </message>
    <message>
        <source>“%1” belongs to an organization that stands alone and that you do not own.</source>
        <comment>a field</comment>
        <translation>„%1“ gehört zu einer eigenständigen Organisation, deren Inhaber Sie nicht sind.</translation>
    </message>
    <message>
        <source>The value of “%1” is not accepted.</source>
        <comment>a field</comment>
        <translation>Der Wert von „%1“ wird nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>FilterReader</name>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Only what this person owns; may be repeated.</source>
        <translation>Nur, wovon diese Person Inhaber ist; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only what reaches this repository; may be repeated.</source>
        <translation>Nur, was dieses Repository erreicht; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>key:level</source>
        <translation>Schlüssel:Stufe</translation>
    </message>
    <message>
        <source>Only with this permission (contents:write); may be repeated.</source>
        <translation>Nur mit dieser Berechtigung (contents:write); kann wiederholt werden.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Only where these words occur in names or reasons.</source>
        <translation>Nur, wo diese Wörter in Namen oder Begründungen vorkommen.</translation>
    </message>
    <message>
        <source>Everything that the filters let through, instead of IDs.</source>
        <translation>Alles, was den Filtern entspricht, anstelle von IDs.</translation>
    </message>
    <message>
        <source>Say which, by ID or by name, or say --all.</source>
        <translation>Geben Sie mit ID oder Namen an, welche gemeint sind, oder geben Sie --all an.</translation>
    </message>
    <message>
        <source>Filters go with --all, not with IDs or names.</source>
        <translation>Filter gelten zusammen mit --all, nicht mit IDs oder Namen.</translation>
    </message>
    <message>
        <source>Nothing here is of %1.</source>
        <translation>Hier gehört nichts zu %1.</translation>
    </message>
    <message>
        <source>--permission takes a permission and its level, such as contents:write, not “%1”.</source>
        <translation>--permission erwartet eine Berechtigung und ihre Stufe, etwa contents:write, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>FineGrainedForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Resource owner</source>
        <translation>Ressourceninhaber</translation>
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
        <source>Risk:</source>
        <translation>Risiko:</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>HumanWords</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>all</source>
        <comment>repositories</comment>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>repositories</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>public</source>
        <comment>repositories</comment>
        <translation>öffentliche</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
    <name>InitCommand</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The enterprise; without it, one organization that stands alone.</source>
        <translation>Das Enterprise; ohne diese Angabe eine eigenständige Organisation.</translation>
    </message>
    <message>
        <source>An organization; with an enterprise, any number of them.</source>
        <translation>Eine Organisation; mit einem Enterprise beliebig viele.</translation>
    </message>
    <message>
        <source>The name of the first owner.</source>
        <translation>Der Name des ersten Inhabers.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The e-mail address of the first owner.</source>
        <translation>Die E-Mail-Adresse des ersten Inhabers.</translation>
    </message>
    <message>
        <source>Opt in to fine-grained personal access tokens.</source>
        <translation>Führt das Opt-in für Fine-grained Personal Access Tokens durch.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>An estate as “patwardenctl export” writes it, instead of the above; --account is one of its owners.</source>
        <translation>Eine Umgebung, wie „patwardenctl export“ sie schreibt, anstelle der obigen Angaben; --account ist einer ihrer Inhaber.</translation>
    </message>
    <message>
        <source>Sets up a new database. --account is the login of its first owner, whose password comes from --password-file, from PATWARDEN_PASSWORD, or from the terminal.</source>
        <translation>Richtet eine neue Datenbank ein. --account ist der Anmeldename ihres ersten Inhabers, dessen Passwort aus --password-file, aus PATWARDEN_PASSWORD oder vom Terminal kommt.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
    <message>
        <source>Set up in %1. %2 owns it.</source>
        <translation>In %1 eingerichtet. Inhaber ist %2.</translation>
    </message>
    <message>
        <source>Added: %1. Known already: %2. Broken: %3.</source>
        <translation>Hinzugefügt: %1. Bereits bekannt: %2. Fehlerhaft: %3.</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>Zeile %1: %2 %3</translation>
    </message>
    <message>
        <source>--%1 does not go with --from: the file says it.</source>
        <translation>--%1 passt nicht zu --from: Die Datei gibt dies vor.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Say with --account the login of the first owner.</source>
        <translation>Geben Sie mit --account den Anmeldenamen des ersten Inhabers an.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Somebody who has an account joins at once. For somebody new an account is made, and you get a code to hand over.</source>
        <translation>Wer ein Konto hat, gehört sofort dazu. Für neue Personen wird ein Konto erstellt, und Sie erhalten einen Code zum Weitergeben.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Anmeldename</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Name (optional)</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>&amp;E-mail address (optional)</source>
        <translation>&amp;E-Mail-Adresse (optional)</translation>
    </message>
    <message>
        <source>E-mail address (optional)</source>
        <translation>E-Mail-Adresse (optional)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Managed by the enterprise</source>
        <translation>Vom Enterprise verwaltet</translation>
    </message>
    <message>
        <source>For a new account: the enterprise keeps its name and e-mail address. It can create tokens like everybody else.</source>
        <translation>Für ein neues Konto: Das Enterprise pflegt Namen und E-Mail-Adresse. Es kann wie alle anderen Tokens erstellen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The organization it is about.</source>
        <translation>Die Organisation, um die es geht.</translation>
    </message>
    <message>
        <source>Do not ask before doing it.</source>
        <translation>Führt es ohne Rückfrage aus.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Worum es geht.</translation>
    </message>
    <message>
        <source>Print JSON: an object, or one a line for a list.</source>
        <translation>Gibt JSON aus: ein Objekt, bei einer Liste eines je Zeile.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Whose right this is.</source>
        <translation>Wessen Recht gilt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file whose first line is the password; without it, PATWARDEN_PASSWORD, or a question at the terminal.</source>
        <translation>Eine Datei, deren erste Zeile das Passwort ist; ohne sie PATWARDEN_PASSWORD oder eine Frage im Terminal.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1, not “%2”.</source>
        <translation>--%1 erwartet eine Zahl ab 1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-01 or a time such as 2026-12-01T09:00Z, not “%2”.</source>
        <translation>--%1 erwartet ein Datum wie 2026-12-01 oder eine Zeit wie 2026-12-01T09:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>Give --%1 or --%2, not both.</source>
        <translation>Geben Sie --%1 oder --%2 an, nicht beides.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no organization %1 that you may see.</source>
        <translation>Es gibt keine Organisation %1, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>There is no organization %1 that you may see. There are: %2.</source>
        <translation>Es gibt keine Organisation %1, die Sie sehen dürfen. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Say with --organization which one: %1.</source>
        <translation>Geben Sie mit --organization an, welche gemeint ist: %1.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <comment>answers to a question: yes, no</comment>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Say --yes to do it all the same.</source>
        <translation>Es gibt kein Terminal für eine Rückfrage. Geben Sie --yes an, um es trotzdem auszuführen.</translation>
    </message>
    <message>
        <source>y</source>
        <comment>short for yes</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The database: a file, or a PostgreSQL URL; by default, the desktop’s file.</source>
        <translation>Die Datenbank: eine Datei oder eine PostgreSQL-URL; ohne Angabe die Datei des Desktops.</translation>
    </message>
    <message>
        <source>path or URL</source>
        <translation>Pfad oder URL</translation>
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
    <name>LockScreen</name>
    <message>
        <source>Patwarden is locked</source>
        <translation>Patwarden ist gesperrt</translation>
    </message>
    <message>
        <source>In the demo nobody has a password.</source>
        <translation>In der Demo hat niemand ein Passwort.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Everything is kept as you left it. Signing out loses what is not saved.</source>
        <translation>Alles bleibt so, wie Sie es verlassen haben. Beim Abmelden geht verloren, was nicht gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>MailCommand</name>
    <message>
        <source>Lists the mails of an organization that were given up.</source>
        <translation>Listet die Mails einer Organisation, die aufgegeben wurden.</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>NUMMER…</translation>
    </message>
    <message>
        <source>Sends mails once more that were given up.</source>
        <translation>Sendet aufgegebene Mails noch einmal.</translation>
    </message>
    <message>
        <source>Shows or sets when the owners of an organization get their digest of what waits.</source>
        <translation>Zeigt oder setzt, wann die Besitzer einer Organisation ihre Übersicht über Wartendes bekommen.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>From then on at this time of the day.</source>
        <translation>Von nun an zu dieser Tageszeit.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>In this time zone, as “Europe/Berlin”.</source>
        <translation>In dieser Zeitzone, etwa „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>Not any more.</source>
        <translation>Nicht mehr.</translation>
    </message>
    <message>
        <source>Again.</source>
        <translation>Wieder.</translation>
    </message>
    <message>
        <source>Shows or sets what the account gets by mail. Decisions on its own tokens it always gets.</source>
        <translation>Zeigt oder setzt, was das Konto per Mail bekommt. Entscheidungen über eigene Tokens bekommt es immer.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of its mails: en or de.</source>
        <translation>Die Sprache seiner Mails: en oder de.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>What awaits approval: at-once, daily or never.</source>
        <translation>Was auf Genehmigung wartet: at-once, daily oder never.</translation>
    </message>
    <message>
        <source>That its tokens expire: at-once or never.</source>
        <translation>Dass seine Tokens ablaufen: at-once oder never.</translation>
    </message>
    <message>
        <source>--%1 is at-once, daily or never.</source>
        <translation>--%1 ist at-once, daily oder never.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>“%1” is no number of a mail.</source>
        <translation>„%1“ ist nicht die Nummer einer Mail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) wait(s) again.</source>
        <translation>
            <numerusform>%Ln Mail wartet wieder.</numerusform>
            <numerusform>%Ln Mails warten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>--at is a time as 09:00.</source>
        <translation>--at ist eine Uhrzeit wie 09:00.</translation>
    </message>
    <message>
        <source>Owners of %1 get their digest at %2, %3.</source>
        <translation>Besitzer von %1 bekommen ihre Übersicht um %2, %3.</translation>
    </message>
    <message>
        <source>Owners of %1 get no digest.</source>
        <translation>Besitzer von %1 bekommen keine Übersicht.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What awaits approval</source>
        <translation>Was auf Genehmigung wartet</translation>
    </message>
    <message>
        <source>Own tokens expire</source>
        <translation>Eigene Tokens laufen ab</translation>
    </message>
    <message>
        <source>--on and --off exclude each other.</source>
        <translation>--on und --off schließen einander aus.</translation>
    </message>
</context>
<context>
    <name>MailPreferencesDialog</name>
    <message>
        <source>Notices by mail</source>
        <translation>Mitteilungen per Mail</translation>
    </message>
    <message>
        <source>Decisions about your own tokens are always mailed to you.</source>
        <translation>Entscheidungen über eigene Tokens bekommen Sie immer per Mail.</translation>
    </message>
    <message>
        <source>What awaits my &amp;approval</source>
        <translation>Was auf meine &amp;Genehmigung wartet</translation>
    </message>
    <message>
        <source>What awaits my approval</source>
        <translation>Was auf meine Genehmigung wartet</translation>
    </message>
    <message>
        <source>My tokens &amp;expire</source>
        <translation>Meine Tokens &amp;laufen ab</translation>
    </message>
    <message>
        <source>My tokens expire</source>
        <translation>Meine Tokens laufen ab</translation>
    </message>
    <message>
        <source>&amp;Language of the mails</source>
        <translation>&amp;Sprache der Mails</translation>
    </message>
    <message>
        <source>Language of the mails</source>
        <translation>Sprache der Mails</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>MailTexts</name>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>several organizations of %1</source>
        <translation>mehrere Organisationen von %1</translation>
    </message>
    <message>
        <source>You get this mail because the token is yours. Mails about decisions on your own tokens cannot be switched off.</source>
        <translation>Sie bekommen diese Mail, weil das Token Ihnen gehört. Mails über Entscheidungen zu eigenen Tokens lassen sich nicht abschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) await(s) approval for %1</source>
        <comment>an organization</comment>
        <translation>
            <numerusform>%Ln Token wartet auf Genehmigung für %1</numerusform>
            <numerusform>%Ln Tokens warten auf Genehmigung für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fine-grained personal access token(s) await(s) your approval for %1.</source>
        <comment>an organization</comment>
        <translation>
            <numerusform>%Ln feingranulares persönliches Zugriffstoken wartet auf Ihre Genehmigung für %1.</numerusform>
            <numerusform>%Ln feingranulare persönliche Zugriffstokens warten auf Ihre Genehmigung für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2, since %3</source>
        <comment>a token, a person, a time</comment>
        <translation>%1 von %2, seit %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them in Patwarden</source>
        <translation>In Patwarden prüfen</translation>
    </message>
    <message>
        <source>You do not belong to %1 any more</source>
        <translation>Sie gehören nicht mehr zu %1</translation>
    </message>
    <message>
        <source>Your tokens reach its public resources only.</source>
        <translation>Ihre Tokens erreichen dort nur noch Öffentliches.</translation>
    </message>
    <message>
        <source>Open your notices</source>
        <translation>Mitteilungen öffnen</translation>
    </message>
    <message>
        <source>You get this mail because it is about your account.</source>
        <translation>Sie bekommen diese Mail, weil es um Ihr Konto geht.</translation>
    </message>
    <message>
        <source>Open the token</source>
        <translation>Token öffnen</translation>
    </message>
    <message>
        <source>A policy</source>
        <translation>Eine Richtlinie</translation>
    </message>
    <message>
        <source>%1 was denied for %2</source>
        <comment>a token, an organization</comment>
        <translation>%1 wurde für %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 denied your token %2 the access to %3.</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat Ihrem Token %2 den Zugriff auf %3 verweigert.</translation>
    </message>
    <message>
        <source>It reads public resources only. Change what it asks for, and ask again.</source>
        <translation>Es liest nur Öffentliches. Ändern Sie, was es verlangt, und fragen Sie erneut an.</translation>
    </message>
    <message>
        <source>%1 asks for access to %2</source>
        <comment>a token, an organization</comment>
        <translation>%1 bittet um Zugriff auf %2</translation>
    </message>
    <message>
        <source>%1 asks for access to %2 with the token %3.</source>
        <comment>a person, an organization, a token</comment>
        <translation>%1 bittet um Zugriff auf %2 mit dem Token %3.</translation>
    </message>
    <message>
        <source>Review the request</source>
        <translation>Anfrage prüfen</translation>
    </message>
    <message>
        <source>%1 was approved for %2</source>
        <comment>a token, an organization</comment>
        <translation>%1 wurde für %2 genehmigt</translation>
    </message>
    <message>
        <source>%1 no longer requires approval: your token %2 has access now.</source>
        <comment>an organization, a token</comment>
        <translation>%1 verlangt keine Genehmigung mehr: Ihr Token %2 hat jetzt Zugriff.</translation>
    </message>
    <message>
        <source>%1 approved the access of your token %2 to %3.</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat den Zugriff Ihres Tokens %2 auf %3 genehmigt.</translation>
    </message>
    <message>
        <source>The access of %1 to %2 was revoked</source>
        <comment>a token, an organization</comment>
        <translation>Der Zugriff von %1 auf %2 wurde widerrufen</translation>
    </message>
    <message>
        <source>It reads public resources only. Where you still need it, generate a new token and ask for access.</source>
        <translation>Es liest nur noch Öffentliches. Wo Sie es noch brauchen, erzeugen Sie ein neues Token und bitten um Zugriff.</translation>
    </message>
    <message>
        <source>%1 expires on %2</source>
        <comment>a token, a date</comment>
        <translation>%1 läuft am %2 ab</translation>
    </message>
    <message>
        <source>Your token %1 expires on %2.</source>
        <comment>a token, a date</comment>
        <translation>Ihr Token %1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>Regenerate it before that, and put the new secret wherever the old one is used.</source>
        <translation>Erneuern Sie es vorher, und setzen Sie das neue Geheimnis überall dort ein, wo das alte gebraucht wird.</translation>
    </message>
    <message>
        <source>A policy was changed: %1 reaches %2 no more</source>
        <comment>a token, an organization</comment>
        <translation>Eine Richtlinie wurde geändert: %1 erreicht %2 nicht mehr</translation>
    </message>
    <message>
        <source>A policy changes on %1: %2 will reach %3 no more</source>
        <comment>a date, a token, an organization</comment>
        <translation>Eine Richtlinie ändert sich am %1: %2 wird %3 nicht mehr erreichen</translation>
    </message>
    <message>
        <source>A policy change does not happen: %1 goes on reaching %2</source>
        <comment>a token, an organization</comment>
        <translation>Eine Richtlinienänderung entfällt: %1 erreicht weiterhin %2</translation>
    </message>
    <message>
        <source>The policy change that you planned for %1 was not possible any more</source>
        <translation>Die Richtlinienänderung, die Sie für %1 geplant hatten, war nicht mehr möglich</translation>
    </message>
    <message>
        <source>You get this mail because you planned it.</source>
        <translation>Sie bekommen diese Mail, weil Sie sie geplant hatten.</translation>
    </message>
    <message>
        <source>You get this mail once a day because you own %1. Under “Notices by mail” in the profile menu you choose whether you want it.</source>
        <translation>Sie bekommen diese Mail einmal am Tag, weil Sie %1 besitzen. Unter „Mitteilungen per Mail“ im Profilmenü wählen Sie, ob Sie sie wollen.</translation>
    </message>
    <message>
        <source>You get this mail because you own %1. Under “Notices by mail” in the profile menu you choose whether you want it.</source>
        <translation>Sie bekommen diese Mail, weil Sie %1 besitzen. Unter „Mitteilungen per Mail“ im Profilmenü wählen Sie, ob Sie sie wollen.</translation>
    </message>
    <message>
        <source>You get this mail because the token is yours. Under “Notices by mail” in the profile menu you choose whether you want mails about expiry.</source>
        <translation>Sie bekommen diese Mail, weil das Token Ihnen gehört. Unter „Mitteilungen per Mail“ im Profilmenü wählen Sie, ob Sie Mails über den Ablauf wollen.</translation>
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
    <name>MembersPage</name>
    <message>
        <source>Search logins and names</source>
        <translation>Anmeldenamen und Namen durchsuchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>Copies a whole estate into another database, from a file to a PostgreSQL server or back, with its numbers and its audit log, and checks what arrived. Nobody should work on it meanwhile. The first database stays as it is; what the audit log ends with is printed.</source>
        <translation>Kopiert eine ganze Umgebung in eine andere Datenbank, aus einer Datei auf einen PostgreSQL-Server oder zurück, mit ihren Nummern und ihrem Audit-Log, und prüft, was ankam. Währenddessen sollte niemand an ihr arbeiten. Die erste Datenbank bleibt, wie sie ist; ausgegeben wird, womit das Audit-Log endet.</translation>
    </message>
    <message>
        <source>path or URL</source>
        <translation>Pfad oder URL</translation>
    </message>
    <message>
        <source>The database that is copied: sqlite:PATH, a path, or postgresql://…</source>
        <translation>Die Datenbank, die kopiert wird: sqlite:PFAD, ein Pfad oder postgresql://…</translation>
    </message>
    <message>
        <source>Where to; an empty database, or a file that is not there yet.</source>
        <translation>Wohin; eine leere Datenbank oder eine Datei, die noch nicht da ist.</translation>
    </message>
    <message>
        <source>Say with --from and --to which database goes where.</source>
        <translation>Sagen Sie mit --from und --to, welche Datenbank wohin soll.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Copied to %1. Its audit log ends with:</source>
        <translation>Nach %1 kopiert. Das Audit-Log endet mit:</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
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
        <source>%1 was approved: %2 no longer requires approval</source>
        <comment>a token, an organization</comment>
        <translation>%1 wurde genehmigt: %2 verlangt keine Genehmigung mehr</translation>
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
        <source>The access of %1 to %2 was revoked</source>
        <comment>a token, an organization</comment>
        <translation>Der Zugriff von %1 auf %2 wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 revoked the access of %2 to %3</source>
        <comment>a person, a token, an organization</comment>
        <translation>%1 hat den Zugriff von %2 auf %3 widerrufen</translation>
    </message>
    <message>
        <source>%1 expired on %2</source>
        <comment>a token, a date</comment>
        <translation>%1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>%1 expires %2, on %3</source>
        <comment>a token, “in 3 days”, a date</comment>
        <translation>%1 läuft %2 ab, am %3</translation>
    </message>
    <message>
        <source>The policy change of %1 does not happen: %2 goes on reaching %3</source>
        <comment>a date, a token, an organization</comment>
        <translation>Die Richtlinienänderung vom %1 findet nicht statt: %2 erreicht %3 weiterhin</translation>
    </message>
    <message>
        <source>The policy change that you planned for %1 on %2 was not possible any more</source>
        <comment>an organization or the enterprise, a date</comment>
        <translation>Die Richtlinienänderung, die Sie für %1 am %2 geplant hatten, war nicht mehr möglich</translation>
    </message>
    <message>
        <source>several organizations of %1</source>
        <translation>mehrere Organisationen von %1</translation>
    </message>
    <message>
        <source>Tokens (classic) are restricted now: %1 reaches %2 no more</source>
        <comment>a token, an organization</comment>
        <translation>Tokens (classic) sind jetzt eingeschränkt: %1 erreicht %2 nicht mehr</translation>
    </message>
    <message>
        <source>Fine-grained tokens are restricted now: %1 reaches %2 no more</source>
        <comment>a token, an organization</comment>
        <translation>Fine-grained Tokens sind jetzt eingeschränkt: %1 erreicht %2 nicht mehr</translation>
    </message>
    <message>
        <source>Approval is required now: %1 reaches %2 no more</source>
        <comment>a token, an organization</comment>
        <translation>Eine Genehmigung ist jetzt nötig: %1 erreicht %2 nicht mehr</translation>
    </message>
    <message>
        <source>A policy was changed: %1 reaches %2 no more</source>
        <comment>a token, an organization</comment>
        <translation>Eine Richtlinie wurde geändert: %1 erreicht %2 nicht mehr</translation>
    </message>
    <message>
        <source>Tokens (classic) are restricted from %1 on: %2 will reach %3 no more</source>
        <comment>a date, a token, an organization</comment>
        <translation>Tokens (classic) sind ab %1 eingeschränkt: %2 wird %3 nicht mehr erreichen</translation>
    </message>
    <message>
        <source>Fine-grained tokens are restricted from %1 on: %2 will reach %3 no more</source>
        <comment>a date, a token, an organization</comment>
        <translation>Fine-grained Tokens sind ab %1 eingeschränkt: %2 wird %3 nicht mehr erreichen</translation>
    </message>
    <message>
        <source>Approval is required from %1 on: %2 will reach %3 no more</source>
        <comment>a date, a token, an organization</comment>
        <translation>Eine Genehmigung ist ab %1 nötig: %2 wird %3 nicht mehr erreichen</translation>
    </message>
    <message>
        <source>A policy changes on %1: %2 will reach %3 no more</source>
        <comment>a date, a token, an organization</comment>
        <translation>Eine Richtlinie ändert sich am %1: %2 wird %3 nicht mehr erreichen</translation>
    </message>
    <message>
        <source>You do not belong to %1 any more</source>
        <translation>Sie gehören %1 nicht mehr an</translation>
    </message>
    <message>
        <source>%1 removed you from %2</source>
        <comment>a person, an organization</comment>
        <translation>%1 hat Sie aus %2 entfernt</translation>
    </message>
    <message>
        <source>You own %1 now</source>
        <translation>Sie sind jetzt Inhaber von %1</translation>
    </message>
    <message>
        <source>%1 made you an owner of %2</source>
        <comment>a person, an organization</comment>
        <translation>%1 hat Sie zum Inhaber von %2 gemacht</translation>
    </message>
    <message>
        <source>You are a member of %1 now and own it no more</source>
        <translation>Sie sind jetzt Mitglied von %1 und nicht mehr Inhaber</translation>
    </message>
    <message>
        <source>%1 made you a member of %2: you own it no more</source>
        <comment>a person, an organization</comment>
        <translation>%1 hat Sie zum Mitglied von %2 gemacht: Sie sind nicht mehr Inhaber</translation>
    </message>
    <message>
        <source>You are a member of %1 now</source>
        <translation>Sie sind jetzt Mitglied von %1</translation>
    </message>
    <message>
        <source>%1 added you to %2</source>
        <comment>a person, an organization</comment>
        <translation>%1 hat Sie in %2 aufgenommen</translation>
    </message>
    <message>
        <source>Change what it asks for, and ask again.</source>
        <translation>Ändern Sie, was es anfragt, und fragen Sie erneut an.</translation>
    </message>
    <message>
        <source>It reads public resources only. Where you still need it, generate a new token and ask for access.</source>
        <translation>Das Token liest nur öffentliche Ressourcen. Wenn Sie es noch brauchen, generieren Sie ein neues Token und fragen Sie Zugriff an.</translation>
    </message>
    <message>
        <source>Regenerate it before that, and put the new secret wherever the old one is used.</source>
        <translation>Generieren Sie es vorher neu und setzen Sie das neue Geheimnis überall ein, wo das alte verwendet wird.</translation>
    </message>
    <message>
        <source>Regenerate it, and put the new secret wherever the old one is used.</source>
        <translation>Generieren Sie es neu und setzen Sie das neue Geheimnis überall ein, wo das alte verwendet wird.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Look at the policies, and choose again.</source>
        <translation>Sehen Sie sich die Richtlinien an und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your tokens reach its public resources only.</source>
        <translation>Ihre Tokens erreichen dort nur öffentliche Ressourcen.</translation>
    </message>
    <message>
        <source>Generate a fine-grained token in place of the classic one.</source>
        <translation>Generieren Sie anstelle des Classic Tokens ein Fine-grained Token.</translation>
    </message>
    <message>
        <source>Open the token and ask for access.</source>
        <translation>Öffnen Sie das Token und fragen Sie Zugriff an.</translation>
    </message>
    <message>
        <source>Ask an owner what to use instead.</source>
        <translation>Fragen Sie einen Inhaber, was Sie stattdessen verwenden sollen.</translation>
    </message>
    <message>
        <source>Generate a fine-grained token in place of the classic one before that.</source>
        <translation>Generieren Sie vorher anstelle des Classic Tokens ein Fine-grained Token.</translation>
    </message>
    <message>
        <source>Open the token and ask for access before that.</source>
        <translation>Öffnen Sie vorher das Token und fragen Sie Zugriff an.</translation>
    </message>
    <message>
        <source>Ask an owner before that what to use instead.</source>
        <translation>Fragen Sie vorher einen Inhaber, was Sie stattdessen verwenden sollen.</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notices</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>notices</comment>
        <translation>Ungelesene</translation>
    </message>
    <message>
        <source>What the notices are about</source>
        <translation>Worum es in den Mitteilungen geht</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
</context>
<context>
    <name>OptIn</name>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 erwartet einen dieser Werte: %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 has opted in to fine-grained personal access tokens.</source>
        <translation>Für %1 ist das Opt-in für Fine-grained Personal Access Tokens durchgeführt.</translation>
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
    <name>OrgCommand</name>
    <message>
        <source>Lists the organizations that the account may see.</source>
        <translation>Listet die Organisationen auf, die das Konto sehen darf.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Shows one of them.</source>
        <translation>Zeigt eine davon.</translation>
    </message>
    <message>
        <source>Makes an organization of the enterprise; the account becomes its owner.</source>
        <translation>Erstellt eine Organisation des Enterprise; das Konto wird ihr Inhaber.</translation>
    </message>
    <message>
        <source>Opts an organization in to fine-grained tokens and sets policies with it.</source>
        <translation>Führt das Opt-in einer Organisation für Fine-grained Tokens durch und legt dabei Richtlinien fest.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Fine-grained</source>
        <translation>Fine-grained</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
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
        <source>Waiting requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>%1 was made. %2 owns it.</source>
        <translation>%1 wurde erstellt. Inhaber ist %2.</translation>
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
    <name>OwnPassword</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file whose first line is the new password; without it, PATWARDEN_NEW_PASSWORD, or a question at the terminal.</source>
        <translation>Eine Datei, deren erste Zeile das neue Passwort ist; ohne sie PATWARDEN_NEW_PASSWORD oder eine Frage im Terminal.</translation>
    </message>
    <message>
        <source>A file whose first line is the code; without it, PATWARDEN_CODE, or a question at the terminal.</source>
        <translation>Eine Datei, deren erste Zeile der Code ist; ohne sie PATWARDEN_CODE oder eine Frage im Terminal.</translation>
    </message>
    <message>
        <source>Changes the password of --account.</source>
        <translation>Ändert das Passwort von --account.</translation>
    </message>
    <message>
        <source>Chooses the first password of --account with the code it was given.</source>
        <translation>Wählt das erste Passwort von --account mit dem erhaltenen Code.</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Neues Passwort:</translation>
    </message>
    <message>
        <source>Say with --account whose password it is.</source>
        <translation>Geben Sie mit --account an, wessen Passwort es ist.</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>Aktuelles Passwort von %1:</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Code of %1:</source>
        <translation>Code von %1:</translation>
    </message>
    <message>
        <source>%1 can sign in with the password now.</source>
        <translation>%1 kann sich jetzt mit dem Passwort anmelden.</translation>
    </message>
</context>
<context>
    <name>OwnTokens</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es ist.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>A number of days, a date, or never; by default 30 days.</source>
        <translation>Eine Anzahl von Tagen, ein Datum oder never; standardmäßig 30 Tage.</translation>
    </message>
    <message>
        <source>A classic token; only --scope and --expires go with it.</source>
        <translation>Ein Classic Token; dazu passen nur --scope und --expires.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>A scope of a classic token; may be repeated.</source>
        <translation>Ein Scope eines Classic Tokens; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who owns what it reaches; without it, the account itself.</source>
        <translation>Wem gehört, was es erreicht; ohne diese Angabe dem Konto selbst.</translation>
    </message>
    <message>
        <source>Why, for those who have to approve it.</source>
        <translation>Begründung für alle, die es genehmigen müssen.</translation>
    </message>
    <message>
        <source>It reaches all repositories.</source>
        <translation>Es erreicht alle Repositorys.</translation>
    </message>
    <message>
        <source>It reaches this one; may be repeated. Without any: public ones only.</source>
        <translation>Es erreicht dieses; kann wiederholt werden. Ohne Angabe: nur öffentliche.</translation>
    </message>
    <message>
        <source>key:level</source>
        <translation>Schlüssel:Stufe</translation>
    </message>
    <message>
        <source>What it may do, such as contents:read; may be repeated.</source>
        <translation>Was es darf, etwa contents:read; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Lists the account’s own tokens, newest first.</source>
        <translation>Listet die eigenen Tokens des Kontos auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Makes a token. Its secret is printed once and cannot be read again.</source>
        <translation>Erstellt ein Token. Das Geheimnis wird einmal ausgegeben und lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>ID or NAME</source>
        <translation>ID oder NAME</translation>
    </message>
    <message>
        <source>Deletes one of the account’s own tokens for good.</source>
        <translation>Löscht eines der eigenen Tokens des Kontos endgültig.</translation>
    </message>
    <message>
        <source>--permission takes a permission and its level, such as contents:write, not “%1”.</source>
        <translation>--permission erwartet eine Berechtigung und ihre Stufe, etwa contents:write, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no repository %1.</source>
        <translation>Es gibt kein Repository %1.</translation>
    </message>
    <message>
        <source>Give --all-repositories or --repository, not both.</source>
        <translation>Geben Sie --all-repositories oder --repository an, nicht beides.</translation>
    </message>
    <message>
        <source>Made. It waits for approval. This is its secret, shown once:</source>
        <translation>Erstellt. Das Token wartet auf Genehmigung. Dies ist sein Geheimnis, es wird nur einmal angezeigt:</translation>
    </message>
    <message>
        <source>Made. This is its secret, shown once:</source>
        <translation>Erstellt. Dies ist das Geheimnis, es wird nur einmal angezeigt:</translation>
    </message>
    <message>
        <source>Delete the token %1 for good?</source>
        <translation>Das Token %1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>OwnerChoice</name>
    <message>
        <source>Resource owner</source>
        <translation>Ressourceninhaber</translation>
    </message>
    <message>
        <source>Justification (optional)</source>
        <translation>Begründung (optional)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password, &amp;once more</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Organization</source>
        <translation>Organisation</translation>
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
    <message>
        <source>Active tokens</source>
        <translation>Aktive Tokens</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
</context>
<context>
    <name>PlanPolicyDialog</name>
    <message>
        <source>On a date</source>
        <translation>Zu einem Datum</translation>
    </message>
    <message>
        <source>&amp;Takes effect on</source>
        <translation>Gilt &amp;ab</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>Time of day, local time</source>
        <translation>Uhrzeit, Ortszeit</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan the change</source>
        <translation>Änderung planen</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>On a date…</source>
        <translation>Zu einem Datum…</translation>
    </message>
</context>
<context>
    <name>PolicyCommand</name>
    <message>
        <source>POLICY CHOICE</source>
        <translation>RICHTLINIE WAHL</translation>
    </message>
    <message>
        <source>POLICY is fine_grained_access, fine_grained_approval or classic_access. CHOICE is delegate (an enterprise only), and restrict or allow; of fine_grained_approval, require or disable.</source>
        <translation>RICHTLINIE ist fine_grained_access, fine_grained_approval oder classic_access. WAHL ist delegate (nur für ein Enterprise) sowie restrict oder allow; bei fine_grained_approval require oder disable.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it takes effect, such as 2026-12-01T09:00Z; without it, now.</source>
        <translation>Wann die Änderung wirksam wird, etwa 2026-12-01T09:00Z; ohne Angabe sofort.</translation>
    </message>
    <message>
        <source>Taken as set takes it; what is counted is as of now.</source>
        <translation>Wird angegeben wie bei set; gezählt wird nach dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>List the tokens, too.</source>
        <translation>Listet auch die Tokens auf.</translation>
    </message>
    <message>
        <source>Shows the policies: what is set, what is in force, and who decided it.</source>
        <translation>Zeigt die Richtlinien: was festgelegt ist, was gilt und wer es festgelegt hat.</translation>
    </message>
    <message>
        <source>Sets a policy, now or at a date.</source>
        <translation>Legt eine Richtlinie fest, sofort oder zu einem Datum.</translation>
    </message>
    <message>
        <source>Tells what setting it would do. Nothing is changed.</source>
        <translation>Zeigt, was das Festlegen bewirken würde. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>RICHTLINIE</translation>
    </message>
    <message>
        <source>Restores what was set before the last change, now.</source>
        <translation>Stellt sofort wieder her, was vor der letzten Änderung festgelegt war.</translation>
    </message>
    <message>
        <source>Lists the changes that will take effect at a date.</source>
        <translation>Listet die Änderungen auf, die zu einem Datum wirksam werden.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Takes a planned change back.</source>
        <translation>Nimmt eine geplante Änderung zurück.</translation>
    </message>
    <message>
        <source>Opts in to fine-grained tokens and sets policies with it, in one step.</source>
        <translation>Führt das Opt-in für Fine-grained Tokens durch und legt dabei die Richtlinien fest, in einem Schritt.</translation>
    </message>
    <message>
        <source>“%1” is no policy: fine_grained_access, fine_grained_approval, classic_access.</source>
        <translation>„%1“ ist keine Richtlinie: fine_grained_access, fine_grained_approval, classic_access.</translation>
    </message>
    <message>
        <source>“%1” is no choice of %2: %3.</source>
        <translation>„%1“ ist keine Wahl für %2: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 is now %3; it was %4.</source>
        <translation>%1 von %2 ist jetzt %3; zuvor war es %4.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 already.</source>
        <translation>%1 von %2 ist bereits %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that waited were approved with it.</source>
        <translation>
            <numerusform>%Ln wartende Anfrage wurde damit genehmigt.</numerusform>
            <numerusform>%Ln wartende Anfragen wurden damit genehmigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) were told that their tokens are cut off.</source>
        <translation>
            <numerusform>%Ln Person wurde benachrichtigt, dass ihre Tokens den Zugriff verlieren.</numerusform>
            <numerusform>%Ln Personen wurden benachrichtigt, dass ihre Tokens den Zugriff verlieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be %3 on %4. “patwardenctl policy plan take-back %5” takes it back.</source>
        <translation>%1 von %2 wird am %4 zu %3. „patwardenctl policy plan take-back %5“ nimmt dies zurück.</translation>
    </message>
    <message>
        <source>A planned change is named by its number; “patwardenctl policy plan list” tells it.</source>
        <translation>Eine geplante Änderung wird mit ihrer Nummer angegeben; „patwardenctl policy plan list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Taken back. Nothing will change.</source>
        <translation>Zurückgenommen. Es wird sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>PolicyErrorWording</name>
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
        <source>Another change of this policy is planned. Take it back first. Nothing was changed.</source>
        <translation>Für diese Richtlinie ist bereits eine andere Änderung geplant. Nehmen Sie diese zuerst zurück. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is in force already, so there is nothing to plan.</source>
        <translation>Dies gilt bereits, daher gibt es nichts zu planen.</translation>
    </message>
    <message>
        <source>There is no earlier choice of this policy to go back to. Nothing was changed.</source>
        <translation>Für diese Richtlinie gibt es keine frühere Wahl, zu der man zurückkehren könnte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose a date between the next minute and two years ahead.</source>
        <translation>Wählen Sie einen Zeitpunkt zwischen der nächsten Minute und zwei Jahren.</translation>
    </message>
    <message>
        <source>This change is not planned any more: it has been made, or somebody took it back.</source>
        <translation>Diese Änderung ist nicht mehr geplant: Sie wurde durchgeführt, oder jemand hat sie zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>PolicyReport</name>
    <message>
        <source>%1 has opted in to fine-grained personal access tokens.</source>
        <translation>Für %1 ist das Opt-in für Fine-grained Personal Access Tokens durchgeführt.</translation>
    </message>
    <message>
        <source>%1 has not opted in to fine-grained personal access tokens.</source>
        <translation>Für %1 fehlt das Opt-in für Fine-grained Personal Access Tokens.</translation>
    </message>
    <message>
        <source>%1  %2, left to each organization</source>
        <translation>%1  %2, jeder Organisation überlassen</translation>
    </message>
    <message>
        <source>%1  %2, decided by %3</source>
        <translation>%1  %2, festgelegt von %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>(set by %1 on %2)</source>
        <translation>(festgelegt von %1 am %2)</translation>
    </message>
    <message>
        <source>  planned by %1: %2 on %3</source>
        <translation>  geplant von %1: %2 am %3</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Geplant von</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) lose access</source>
        <translation>
            <numerusform>%Ln Token verliert den Zugriff</numerusform>
            <numerusform>%Ln Tokens verlieren den Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used in the last 7 days: %Ln</source>
        <translation>
            <numerusform>in den letzten 7 Tagen verwendet: %Ln</numerusform>
            <numerusform>in den letzten 7 Tagen verwendet: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) gain access</source>
        <translation>
            <numerusform>%Ln Token erhält Zugriff</numerusform>
            <numerusform>%Ln Tokens erhalten Zugriff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) concerned</source>
        <translation>
            <numerusform>%Ln Organisation betroffen</numerusform>
            <numerusform>%Ln Organisationen betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) that wait are approved</source>
        <translation>
            <numerusform>%Ln wartende Anfrage wird genehmigt</numerusform>
            <numerusform>%Ln wartende Anfragen werden genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No token gains or loses access.</source>
        <translation>Kein Token erhält oder verliert Zugriff.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
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
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>gained</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
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
    <message numerus="yes">
        <source>%Ln pending request(s) are approved with it</source>
        <translation>
            <numerusform>%Ln ausstehende Anfrage wird damit genehmigt</numerusform>
            <numerusform>%Ln ausstehende Anfragen werden damit genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 (%2):</source>
        <comment>a date and time; in how many days</comment>
        <translation>Ab %1 (%2):</translation>
    </message>
    <message>
        <source>%1 · planned by %2</source>
        <comment>the label of a choice, a person</comment>
        <translation>%1 · geplant von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an enterprise or organization, what it plans</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody loses access, so nobody is told. Until then nothing changes, and one click takes it back.</source>
        <translation>Niemand verliert den Zugriff, daher wird niemand benachrichtigt. Bis dahin ändert sich nichts, und ein Klick nimmt die Änderung zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are told at once which of their tokens lose access, and what to do. Until then nothing changes, and one click takes it back.</source>
        <translation>
            <numerusform>%Ln Person wird sofort benachrichtigt, welche ihrer Tokens den Zugriff verlieren und was zu tun ist. Bis dahin ändert sich nichts, und ein Klick nimmt die Änderung zurück.</numerusform>
            <numerusform>%Ln Personen werden sofort benachrichtigt, welche ihrer Tokens den Zugriff verlieren und was zu tun ist. Bis dahin ändert sich nichts, und ein Klick nimmt die Änderung zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 What is approved stays approved.</source>
        <translation>%1 Was genehmigt ist, bleibt genehmigt.</translation>
    </message>
</context>
<context>
    <name>PrivateKeyDialog</name>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 requests, %3 a second</source>
        <translation>%1 von %2 Anfragen, %3 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 requests, %2 a second</source>
        <translation>%1 Anfragen, %2 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in %1 seconds: %2 a second.</source>
        <translation>
            <numerusform>%Ln Anfrage in %1 Sekunden: %2 pro Sekunde.</numerusform>
            <numerusform>%Ln Anfragen in %1 Sekunden: %2 pro Sekunde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
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
    <name>RegenerateDialog</name>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Regenerate token</source>
        <translation>Token neu generieren</translation>
    </message>
</context>
<context>
    <name>RegisterAppForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Description (optional)</source>
        <translation>&amp;Beschreibung (optional)</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
    <message>
        <source>What it may do where it is installed</source>
        <translation>Was sie darf, wo sie installiert ist</translation>
    </message>
    <message>
        <source>What it signs in with</source>
        <translation>Womit sie sich anmeldet</translation>
    </message>
</context>
<context>
    <name>RepositoryAccess</name>
    <message>
        <source>Public repositories (read-only)</source>
        <translation>Öffentliche Repositorys (nur Lesen)</translation>
    </message>
    <message>
        <source>Reads what everybody can read.</source>
        <translation>Liest, was alle lesen können.</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Alle Repositorys</translation>
    </message>
    <message>
        <source>Every repository of the resource owner, and every one that is created later.</source>
        <translation>Jedes Repository des Ressourceninhabers und jedes, das später erstellt wird.</translation>
    </message>
    <message>
        <source>Only select repositories</source>
        <translation>Nur ausgewählte Repositorys</translation>
    </message>
    <message>
        <source>At least one. Public repositories stay readable.</source>
        <translation>Mindestens eines. Öffentliche Repositorys bleiben lesbar.</translation>
    </message>
</context>
<context>
    <name>RequestReport</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
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
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>login, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>no member any more</source>
        <translation>kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>risk: reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Entschieden am</translation>
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
    <message>
        <source>nobody by hand</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1 (%2) was decided before: %3, by %4.</source>
        <translation>%1 (%2) war bereits entschieden: %3 (%4).</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <translation>Nicht mehr bearbeitet: %1.</translation>
    </message>
    <message>
        <source>Not found there: %1.</source>
        <translation>Dort nicht gefunden: %1.</translation>
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
    <name>RequestsCommand</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>At most so many, the newest.</source>
        <translation>Höchstens so viele, die neuesten.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why; the owner of the token reads it.</source>
        <translation>Begründung; der Inhaber des Tokens liest sie.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The same from a file.</source>
        <translation>Dasselbe aus einer Datei.</translation>
    </message>
    <message>
        <source>[ID or NAME…]</source>
        <translation>[ID oder NAME…]</translation>
    </message>
    <message>
        <source>Lists the requests that wait, newest first.</source>
        <translation>Listet die wartenden Anfragen auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>ID or NAME</source>
        <translation>ID oder NAME</translation>
    </message>
    <message>
        <source>Shows one request with everything a reviewer looks at.</source>
        <translation>Zeigt eine Anfrage mit allem, was für die Prüfung wichtig ist.</translation>
    </message>
    <message>
        <source>Approves requests.</source>
        <translation>Genehmigt Anfragen.</translation>
    </message>
    <message>
        <source>Denies requests.</source>
        <translation>Lehnt Anfragen ab.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln request(s) of %1?</source>
        <translation>
            <numerusform>%Ln Anfrage von %1 genehmigen?</numerusform>
            <numerusform>%Ln Anfragen von %1 genehmigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s) of %1?</source>
        <translation>
            <numerusform>%Ln Anfrage von %1 ablehnen?</numerusform>
            <numerusform>%Ln Anfragen von %1 ablehnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>Keine Anfrage entspricht dem.</translation>
    </message>
    <message>
        <source>Of every organization that the account owns.</source>
        <translation>Aus jeder Organisation, deren Inhaber das Konto ist.</translation>
    </message>
    <message>
        <source>Say either --organization or --all-organizations.</source>
        <translation>Geben Sie entweder --organization oder --all-organizations an.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln request(s) of your organizations?</source>
        <translation>
            <numerusform>%Ln Anfrage Ihrer Organisationen genehmigen?</numerusform>
            <numerusform>%Ln Anfragen Ihrer Organisationen genehmigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %Ln request(s) of your organizations?</source>
        <translation>
            <numerusform>%Ln Anfrage Ihrer Organisationen ablehnen?</numerusform>
            <numerusform>%Ln Anfragen Ihrer Organisationen ablehnen?</numerusform>
        </translation>
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
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
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
    <message numerus="yes">
        <source>The token(s) reach what they ask for at once, each in its own organization.</source>
        <translation>
            <numerusform>Das Token erhält sofort den angefragten Zugriff in seiner Organisation.</numerusform>
            <numerusform>Die Tokens erhalten sofort den angefragten Zugriff, jedes in seiner Organisation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will not reach the private resources that were asked for.</source>
        <translation>
            <numerusform>%Ln Token erreicht die angefragten privaten Ressourcen nicht.</numerusform>
            <numerusform>%Ln Tokens erreichen die angefragten privaten Ressourcen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeWords</name>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>The token reaches nothing of %1 any more that is not public. This cannot be undone. %2 will be told, with your reason.</source>
        <translation>Das Token erreicht von %1 nur noch Öffentliches. Dies lässt sich nicht rückgängig machen. %2 wird mit Ihrer Begründung benachrichtigt.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln Token widerrufen?</numerusform>
            <numerusform>%Ln Tokens widerrufen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) reach(es) nothing of %1 any more that is not public.</source>
        <translation>
            <numerusform>%Ln Token erreicht von %1 nur noch Öffentliches.</numerusform>
            <numerusform>%Ln Tokens erreichen von %1 nur noch Öffentliches.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Their owner(s) will be told, with your reason.</source>
        <translation>
            <numerusform>Der Inhaber wird mit Ihrer Begründung benachrichtigt.</numerusform>
            <numerusform>Die Inhaber werden mit Ihrer Begründung benachrichtigt.</numerusform>
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
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token widerrufen</numerusform>
            <numerusform>%Ln Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %Ln token(s)…</source>
        <translation>
            <numerusform>%Ln Token wird widerrufen…</numerusform>
            <numerusform>%Ln Tokens werden widerrufen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked %1. %2 was told.</source>
        <translation>%1 widerrufen. %2 wurde benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %Ln token(s).</source>
        <translation>
            <numerusform>%Ln Token widerrufen.</numerusform>
            <numerusform>%Ln Tokens widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no access any more.</source>
        <translation>
            <numerusform>%Ln hatte keinen Zugriff mehr.</numerusform>
            <numerusform>%Ln hatten keinen Zugriff mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped early: %Ln still have access.</source>
        <translation>
            <numerusform>Vorzeitig beendet: %Ln hat noch Zugriff.</numerusform>
            <numerusform>Vorzeitig beendet: %Ln haben noch Zugriff.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You cancelled: %Ln still have access.</source>
        <translation>
            <numerusform>Sie haben abgebrochen: %Ln hat noch Zugriff.</numerusform>
            <numerusform>Sie haben abgebrochen: %Ln haben noch Zugriff.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access has ended already</source>
        <translation>Der Zugriff ist bereits beendet</translation>
    </message>
    <message>
        <source>%1 had no access any more. Nothing more was done to it.</source>
        <translation>%1 hatte keinen Zugriff mehr. Es wurde nichts weiter geändert.</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>Nichts wurde widerrufen</translation>
    </message>
    <message>
        <source>Not all tokens were revoked</source>
        <translation>Nicht alle Tokens wurden widerrufen</translation>
    </message>
    <message>
        <source>What was revoked before stays revoked.</source>
        <translation>Was bereits widerrufen wurde, bleibt widerrufen.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ServiceCommand</name>
    <message>
        <source>Asks the service whether it answers, and whether its database does. Ends with 0 where both do, 1 where only the service does, 3 where nobody answers.</source>
        <translation>Fragt den Dienst, ob er antwortet und ob es seine Datenbank tut. Endet mit 0, wenn beide antworten, mit 1, wenn nur der Dienst antwortet, mit 3, wenn niemand antwortet.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The configuration of patwardend, for its address; by default, 127.0.0.1:8080.</source>
        <translation>Die Konfiguration von patwardend, wegen der Adresse; ohne Angabe 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>What answers there is no service of Patwarden.</source>
        <translation>Was dort antwortet, ist kein Dienst von Patwarden.</translation>
    </message>
    <message>
        <source>The service does not answer at %1: %2</source>
        <translation>Der Dienst antwortet unter %1 nicht: %2</translation>
    </message>
    <message>
        <source>The service %1 is ready.</source>
        <translation>Der Dienst %1 ist bereit.</translation>
    </message>
    <message>
        <source>The service %1 answers, but is not ready: %2.</source>
        <translation>Der Dienst %1 antwortet, ist aber nicht bereit: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>The configuration can be used.</source>
        <translation>Die Konfiguration kann verwendet werden.</translation>
    </message>
    <message>
        <source>Answers other programs about the tokens and requests of an estate, over HTTP.</source>
        <translation>Gibt anderen Programmen über HTTP Auskunft über die Token und Anfragen eines Bestands.</translation>
    </message>
    <message>
        <source>Reads the configuration &lt;file&gt;; without it the defaults hold.</source>
        <translation>Liest die Konfigurationsdatei &lt;Datei&gt;; ohne sie gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Says whether the configuration can be used, and what is wrong with it; starts nothing.</source>
        <translation>Sagt, ob die Konfiguration verwendet werden kann und was an ihr falsch ist; startet nichts.</translation>
    </message>
    <message>
        <source>Opens the database &lt;path or URL&gt;, whatever the configuration says: a file, or postgresql://…</source>
        <translation>Öffnet die Datenbank &lt;Pfad oder URL&gt;, was auch immer die Konfiguration sagt: eine Datei oder postgresql://…</translation>
    </message>
    <message>
        <source>path or URL</source>
        <translation>Pfad oder URL</translation>
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
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>The value is missing. Write one, or take the line out.</source>
        <translation>Der Wert fehlt. Schreiben Sie einen oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>There is no such key in [%1]. There are: %2.</source>
        <translation>Einen solchen Schlüssel gibt es in [%1] nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>It stands before the first section. Sections are: %1.</source>
        <translation>Er steht vor dem ersten Abschnitt. Abschnitte sind: %1.</translation>
    </message>
    <message>
        <source>There is no section [%1]. There are: %2.</source>
        <translation>Es gibt keinen Abschnitt [%1]. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Everybody on the way to %1 could read the tokens. Give a certificate and a key, listen on 127.0.0.1 behind a proxy, or say allow-plain-http = yes.</source>
        <translation>Alle auf dem Weg zu %1 könnten die Token lesen. Geben Sie ein Zertifikat und einen Schlüssel an, lauschen Sie hinter einem Proxy auf 127.0.0.1 oder schreiben Sie allow-plain-http = yes.</translation>
    </message>
    <message>
        <source>The certificate and its key go together; %1 is missing.</source>
        <translation>Das Zertifikat und sein Schlüssel gehören zusammen; %1 fehlt.</translation>
    </message>
    <message>
        <source>Say which server takes the mail, or take [mail] out.</source>
        <translation>Geben Sie an, welcher Server die Post annimmt, oder entfernen Sie [mail].</translation>
    </message>
    <message>
        <source>Say which address the mail comes from.</source>
        <translation>Geben Sie an, von welcher Adresse die Post kommt.</translation>
    </message>
    <message>
        <source>user and password-file go together; one of them is missing.</source>
        <translation>user und password-file gehören zusammen; eines davon fehlt.</translation>
    </message>
    <message>
        <source>Without encryption mail goes only to this machine (localhost). Say starttls or tls.</source>
        <translation>Unverschlüsselt geht Post nur an diesen Rechner (localhost). Schreiben Sie starttls oder tls.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path. Write it from the root: /var/lib/….</source>
        <translation>„%1“ ist kein absoluter Pfad. Schreiben Sie ihn von der Wurzel an: /var/lib/….</translation>
    </message>
    <message>
        <source>No password stands in this file. Put it into a file of its own, and name it in the URL: passfile=/etc/….</source>
        <translation>In dieser Datei steht kein Passwort. Legen Sie es in eine eigene Datei und nennen Sie diese in der URL: passfile=/etc/….</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Write, for example, patwarden@example.com.</source>
        <translation>„%1“ ist keine Mailadresse. Schreiben Sie zum Beispiel patwarden@example.com.</translation>
    </message>
</context>
<context>
    <name>SettingsValue</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address and port. Write, for example, 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>„%1“ ist keine Adresse mit Port. Schreiben Sie zum Beispiel 127.0.0.1:8080 oder [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” is no web address. Write, for example, https://patwarden.example.com.</source>
        <translation>„%1“ ist keine Webadresse. Schreiben Sie zum Beispiel https://patwarden.example.com.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a host. It has no port and no brackets.</source>
        <translation>„%1“ ist kein Name und keine Adresse eines Rechners. Er hat keinen Port und keine Klammern.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path. Write it from the root: /etc/….</source>
        <translation>„%1“ ist kein absoluter Pfad. Schreiben Sie ihn von der Wurzel an: /etc/….</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Give the user that the service runs as the right to.</source>
        <translation>%1 kann nicht gelesen werden. Geben Sie dem Benutzer, unter dem der Dienst läuft, das Recht dazu.</translation>
    </message>
    <message>
        <source>There is no credential “%1”. Name it in the unit, LoadCredential=%1:/path, or write the path of a file here.</source>
        <translation>Es gibt kein Credential „%1“. Nennen Sie es in der Unit, LoadCredential=%1:/path, oder schreiben Sie hier den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>Everybody can read %1. Take that right away: chmod o= %1</source>
        <translation>Alle können %1 lesen. Nehmen Sie ihnen das Recht: chmod o= %1</translation>
    </message>
    <message>
        <source>The first line of %1 is empty.</source>
        <translation>Die erste Zeile von %1 ist leer.</translation>
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
    <name>SetupWizardSummary</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
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
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
</context>
<context>
    <name>SignInCodeDialog</name>
    <message>
        <source>Sign-in code</source>
        <translation>Anmeldecode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It is shown this one time; you can make another one later.</source>
        <translation>Er wird nur dieses eine Mal angezeigt; Sie können später einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SignInCodeForm</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Einladungscode</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password, once &amp;more</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Neues Passwort wiederholen</translation>
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
    <message>
        <source>I have an invitation code</source>
        <translation>Ich habe einen Einladungscode</translation>
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
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>any moment now</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenBasics</name>
    <message>
        <source>Token name</source>
        <translation>Name des Tokens</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
</context>
<context>
    <name>TokenDetails</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es Zugriff hat</translation>
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
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Neu generieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>TokenErrorWording</name>
    <message numerus="yes">
        <source>You have %Ln fine-grained token(s), and more are not possible. Delete one that you do not need.</source>
        <translation>
            <numerusform>Sie haben %Ln Fine-grained Token, mehr sind nicht möglich. Löschen Sie eines, das Sie nicht brauchen.</numerusform>
            <numerusform>Sie haben %Ln Fine-grained Tokens, mehr sind nicht möglich. Löschen Sie eines, das Sie nicht brauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token was deleted or revoked, so it cannot be changed any more. Generate a new one.</source>
        <translation>Dieses Token wurde gelöscht oder widerrufen und lässt sich daher nicht mehr ändern. Generieren Sie ein neues.</translation>
    </message>
    <message>
        <source>An owner of the organization has ended what this token reaches, and that is final. Generate a new token and ask for access with it.</source>
        <translation>Ein Inhaber der Organisation hat den Zugriff dieses Tokens beendet, und das ist endgültig. Generieren Sie ein neues Token und fragen Sie damit Zugriff an.</translation>
    </message>
    <message>
        <source>Somebody has decided this request meanwhile. Nothing was changed.</source>
        <translation>Jemand hat inzwischen über diese Anfrage entschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This organization does not let your fine-grained tokens in: you are not a member of it, it has not opted in, or it restricts them. Nothing was saved.</source>
        <translation>Diese Organisation lässt Ihre Fine-grained Tokens nicht zu: Sie sind dort kein Mitglied, das Opt-in fehlt, oder solche Tokens sind eingeschränkt. Es wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>A token needs a name of at most %Ln character(s), on one line.</source>
        <translation>
            <numerusform>Ein Token braucht einen Namen von höchstens %Ln Zeichen in einer Zeile.</numerusform>
            <numerusform>Ein Token braucht einen Namen von höchstens %Ln Zeichen in einer Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Die Beschreibung ist zu lang: höchstens %Ln Zeichen.</numerusform>
            <numerusform>Die Beschreibung ist zu lang: höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The justification is too long: at most %Ln character(s).</source>
        <translation>
            <numerusform>Die Begründung ist zu lang: höchstens %Ln Zeichen.</numerusform>
            <numerusform>Die Begründung ist zu lang: höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A token expires in the future, a fine-grained one in at most %Ln day(s); or it never does.</source>
        <translation>
            <numerusform>Ein Token läuft in der Zukunft ab, ein Fine-grained Token in höchstens %Ln Tag; oder es läuft nie ab.</numerusform>
            <numerusform>Ein Token läuft in der Zukunft ab, ein Fine-grained Token in höchstens %Ln Tagen; oder es läuft nie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least one repository, and only such as belong to the resource owner.</source>
        <translation>Wählen Sie mindestens ein Repository aus, und nur solche, die dem Ressourceninhaber gehören.</translation>
    </message>
    <message>
        <source>One of the permissions cannot be given to this token: %1.</source>
        <translation>Eine der Berechtigungen kann diesem Token nicht gegeben werden: %1.</translation>
    </message>
    <message>
        <source>One of the scopes cannot be given to a token: %1.</source>
        <translation>Einer der Scopes kann einem Token nicht gegeben werden: %1.</translation>
    </message>
</context>
<context>
    <name>TokenInventory</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Hat Zugriff</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Lists every token, of both kinds, of one organization or of all that the account owns.</source>
        <translation>Listet jedes Token beider Arten auf, von einer Organisation oder von allen, deren Inhaber das Konto ist.</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180) instead of a table.</source>
        <translation>Gibt CSV (RFC 4180) statt einer Tabelle aus.</translation>
    </message>
    <message>
        <source>Give --csv or --json, not both.</source>
        <translation>Geben Sie --csv oder --json an, nicht beides.</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>Fine-grained tokens</source>
        <translation>Fine-grained Tokens</translation>
    </message>
    <message>
        <source>You have none. They reach one resource owner each, with just the permissions you give them.</source>
        <translation>Sie haben keine. Sie erreichen jeweils einen Ressourceninhaber, mit genau den Berechtigungen, die Sie ihnen geben.</translation>
    </message>
    <message>
        <source>Tokens (classic)</source>
        <translation>Tokens (classic)</translation>
    </message>
    <message>
        <source>You have none. They reach everything that you reach, as far as their scopes go.</source>
        <translation>Sie haben keine. Sie erreichen alles, was Sie erreichen, so weit ihre Scopes gehen.</translation>
    </message>
</context>
<context>
    <name>TokenReport</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Gewährt von</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Hat Zugriff</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner of the resources</source>
        <translation>Ressourceninhaber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Permissions or scopes</source>
        <translation>Berechtigungen oder Scopes</translation>
    </message>
    <message numerus="yes">
        <source>Revoked the access of %Ln token(s).</source>
        <translation>
            <numerusform>Zugriff von %Ln Token widerrufen.</numerusform>
            <numerusform>Zugriff von %Ln Tokens widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Had no access: %1.</source>
        <translation>Hatten keinen Zugriff: %1.</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <translation>Nicht mehr bearbeitet: %1.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Reaches it</source>
        <translation>Hat Zugriff</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Regenerate it to use it again</source>
        <translation>Zum Weiterverwenden neu generieren</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No approval required</source>
        <translation>Keine Genehmigung nötig</translation>
    </message>
    <message>
        <source>your own resources</source>
        <translation>Ihre eigenen Ressourcen</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht angefragt</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Not opted in</source>
        <translation>Kein Opt-in</translation>
    </message>
    <message>
        <source>%1 does not take fine-grained tokens yet</source>
        <translation>%1 lässt Fine-grained Tokens noch nicht zu</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>you do not belong to %1 any more</source>
        <translation>Sie gehören %1 nicht mehr an</translation>
    </message>
    <message>
        <source>No scope for it</source>
        <translation>Kein Scope dafür</translation>
    </message>
    <message>
        <source>public resources only</source>
        <translation>nur öffentliche Ressourcen</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>by the enterprise</source>
        <translation>durch das Enterprise</translation>
    </message>
    <message>
        <source>by the organization</source>
        <translation>durch die Organisation</translation>
    </message>
    <message>
        <source>Waiting for more</source>
        <translation>Wartet auf mehr</translation>
    </message>
    <message>
        <source>the rest is approved</source>
        <translation>der Rest ist genehmigt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>because you own %1</source>
        <translation>weil Sie Inhaber von %1 sind</translation>
    </message>
    <message>
        <source>no approval required</source>
        <translation>keine Genehmigung nötig</translation>
    </message>
    <message>
        <source>approval is not required any more</source>
        <translation>eine Genehmigung ist nicht mehr nötig</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around a reason</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>how long ago</comment>
        <translation>angefragt %1</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>you left %1</source>
        <translation>Sie haben %1 verlassen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a person</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <extracomment>who decided, and how long ago</extracomment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>you belong to none</source>
        <translation>Sie gehören keiner an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of an organization, and why a token does not reach it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a state and by whom</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>reaches every one of yours</source>
        <translation>erreicht alle Ihre Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <extracomment>organizations that a token reaches, of all</extracomment>
        <translation>
            <numerusform>%1 von %Ln Organisation</numerusform>
            <numerusform>%1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>how long until a token expires: &quot;in 3 days&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>yourself</source>
        <comment>resource owner</comment>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Keine Scopes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>repositories, and permissions</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TokensCommand</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>At most so many, the latest granted.</source>
        <translation>Höchstens so viele, die zuletzt gewährten.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Only expired, soon, later or never; may be repeated.</source>
        <translation>Nur expired, soon, later oder never; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>The classic tokens of members instead, the most recently used first.</source>
        <translation>Stattdessen die Classic Tokens von Mitgliedern, zuletzt verwendete zuerst.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why; the owner of the token reads it.</source>
        <translation>Begründung; der Inhaber des Tokens liest sie.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The same from a file.</source>
        <translation>Dasselbe aus einer Datei.</translation>
    </message>
    <message>
        <source>Lists the fine-grained tokens with access to an organization, the latest granted first.</source>
        <translation>Listet die Fine-grained Tokens mit Zugriff auf eine Organisation auf, zuletzt gewährte zuerst.</translation>
    </message>
    <message>
        <source>[ID or NAME…]</source>
        <translation>[ID oder NAME…]</translation>
    </message>
    <message>
        <source>Ends the access of fine-grained tokens to an organization.</source>
        <translation>Beendet den Zugriff von Fine-grained Tokens auf eine Organisation.</translation>
    </message>
    <message>
        <source>--expiry takes expired, soon, later or never, not “%1”.</source>
        <translation>--expiry erwartet expired, soon, later oder never, nicht „%1“.</translation>
    </message>
    <message>
        <source>Filters are for fine-grained tokens, not for --classic.</source>
        <translation>Filter gelten für Fine-grained Tokens, nicht für --classic.</translation>
    </message>
    <message>
        <source>No token is like that.</source>
        <translation>Kein Token entspricht dem.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the access of %Ln token(s) to %1?</source>
        <translation>
            <numerusform>Zugriff von %Ln Token auf %1 widerrufen?</numerusform>
            <numerusform>Zugriff von %Ln Tokens auf %1 widerrufen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommand</name>
    <message>
        <source>Does what time has brought about: planned policies take effect, people are told that tokens expire. Every command does this when it opens an estate; this one is for a timer.</source>
        <translation>Erledigt, was mit der Zeit fällig geworden ist: Geplante Richtlinien werden wirksam, Personen werden über ablaufende Tokens benachrichtigt. Jeder Befehl tut dies beim Öffnen einer Umgebung; dieser hier ist für einen Timer gedacht.</translation>
    </message>
    <message>
        <source>Policies changed: %1. Notices raised: %2.</source>
        <translation>Geänderte Richtlinien: %1. Neue Mitteilungen: %2.</translation>
    </message>
</context>
<context>
    <name>VerbRunner</name>
    <message>
        <source>Usage: patwardenctl %1 &lt;what&gt; [options]</source>
        <translation>Aufruf: patwardenctl %1 &lt;was&gt; [Optionen]</translation>
    </message>
    <message>
        <source>“patwardenctl %1 &lt;what&gt; --help” tells the options.</source>
        <translation>„patwardenctl %1 &lt;was&gt; --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <source>Say what to do: patwardenctl %1 followed by one of %2.</source>
        <translation>Geben Sie an, was zu tun ist: patwardenctl %1, gefolgt von einem dieser Wörter: %2.</translation>
    </message>
    <message>
        <source>Something is missing: patwardenctl %1 %2</source>
        <translation>Es fehlt etwas: patwardenctl %1 %2</translation>
    </message>
    <message>
        <source>“%1” is a word too many. “patwardenctl %2 --help” tells what goes.</source>
        <translation>„%1“ ist ein Wort zu viel. „patwardenctl %2 --help“ zeigt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>WebhookCommand</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Signs deliveries with the first line of this file.</source>
        <translation>Unterschreibt Lieferungen mit der ersten Zeile dieser Datei.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>At most so many, the newest.</source>
        <translation>Höchstens so viele, die neuesten.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>Lists the webhooks of an organization.</source>
        <translation>Listet die Webhooks einer Organisation.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Tells a URL of decisions from now on, first of all a ping.</source>
        <translation>Meldet Entscheidungen von nun an einer URL, zuerst einen Ping.</translation>
    </message>
    <message>
        <source>Removes a webhook and its log.</source>
        <translation>Entfernt einen Webhook und sein Protokoll.</translation>
    </message>
    <message>
        <source>Sends a ping.</source>
        <translation>Sendet einen Ping.</translation>
    </message>
    <message>
        <source>Lists what a webhook was told, newest first.</source>
        <translation>Listet, was einem Webhook gemeldet wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>DELIVERY</source>
        <translation>LIEFERUNG</translation>
    </message>
    <message>
        <source>Delivers the same once more, with the same GUID.</source>
        <translation>Liefert dasselbe noch einmal, mit derselben GUID.</translation>
    </message>
    <message>
        <source>“%1” is no number of one.</source>
        <translation>„%1“ ist keine Nummer von einem.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Webhook %1 was added.</source>
        <translation>Webhook %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Remove webhook %1 and its log?</source>
        <translation>Webhook %1 und sein Protokoll entfernen?</translation>
    </message>
    <message>
        <source>Webhook %1 was removed.</source>
        <translation>Webhook %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>A ping waits to be delivered.</source>
        <translation>Ein Ping wartet auf Lieferung.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>It waits to be delivered once more.</source>
        <translation>Es wartet darauf, noch einmal geliefert zu werden.</translation>
    </message>
    <message>
        <source>Changes the URL of a webhook, or what it signs with.</source>
        <translation>Ändert die URL eines Webhooks, oder womit er signiert.</translation>
    </message>
    <message>
        <source>What waits goes there too.</source>
        <translation>Auch was wartet, geht dorthin.</translation>
    </message>
    <message>
        <source>Deliveries are not signed any more.</source>
        <translation>Zustellungen werden nicht mehr signiert.</translation>
    </message>
    <message>
        <source>Tells it nothing until it is enabled. Its log stays, and what waits for it.</source>
        <translation>Meldet ihm nichts, bis er eingeschaltet wird. Sein Protokoll bleibt, und was auf ihn wartet.</translation>
    </message>
    <message>
        <source>Tells it again. What was decided meanwhile it is never told.</source>
        <translation>Meldet ihm wieder etwas. Was inzwischen entschieden wurde, erfährt er nie.</translation>
    </message>
    <message>
        <source>--secret-file and --no-secret exclude each other.</source>
        <translation>--secret-file und --no-secret schließen einander aus.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty.</source>
        <translation>Die erste Zeile von %1 ist leer.</translation>
    </message>
    <message>
        <source>There is no webhook %1 here.</source>
        <translation>Hier gibt es keinen Webhook %1.</translation>
    </message>
    <message>
        <source>Say what to change: --url, --secret-file or --no-secret.</source>
        <translation>Sagen Sie, was zu ändern ist: --url, --secret-file oder --no-secret.</translation>
    </message>
    <message>
        <source>Webhook %1 was changed.</source>
        <translation>Webhook %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Webhook %1 is told again.</source>
        <translation>Webhook %1 ist wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Webhook %1 is told nothing until it is enabled.</source>
        <translation>Webhook %1 erfährt nichts, bis er eingeschaltet wird.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
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
    <message>
        <source>Select at least one token.</source>
        <translation>Wählen Sie mindestens ein Token aus.</translation>
    </message>
    <message>
        <source>The connection to the database is lost. Nothing was changed; try again when it is back.</source>
        <translation>Die Verbindung zur Datenbank ist verloren. Es wurde nichts geändert; versuchen Sie es erneut, sobald sie wieder besteht.</translation>
    </message>
    <message>
        <source>Enter an http or https address without a name and a password in it.</source>
        <translation>Geben Sie eine http- oder https-Adresse ohne Name und Kennwort darin ein.</translation>
    </message>
    <message>
        <source>The webhook is switched off and is told nothing. Switch it on first.</source>
        <translation>Der Webhook ist ausgeschaltet und erfährt nichts. Schalten Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Enter a time of the day, from 0:00 to 23:59.</source>
        <translation>Geben Sie eine Uhrzeit von 0:00 bis 23:59 ein.</translation>
    </message>
    <message>
        <source>Enter a time zone that exists, as “Europe/Berlin”.</source>
        <translation>Geben Sie eine Zeitzone ein, die es gibt, etwa „Europe/Berlin“.</translation>
    </message>
</context>
<context>
    <name>WordsToIds</name>
    <message>
        <source>Nothing here is named “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>More than one is named “%1”; say which by its number: %2.</source>
        <translation>Mehr als eines heißt „%1“; geben Sie mit der Nummer an, welches gemeint ist: %2.</translation>
    </message>
</context>
<context>
    <name>patwarden::AccountActions</name>
    <message>
        <source>Your profile could not be read</source>
        <translation>Ihr Profil konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Ihr Profil ist gespeichert.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
</context>
<context>
    <name>patwarden::ActiveTokenDetail</name>
    <message>
        <source>Previous token</source>
        <translation>Vorheriges Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
    <message>
        <source>A fine-grained token of %1 with access to %2.</source>
        <translation>Ein Fine-grained Token von %1 mit Zugriff auf %2.</translation>
    </message>
    <message>
        <source>Revoking ends the access for good. %1 will be told, with your reason.</source>
        <translation>Das Widerrufen beendet den Zugriff endgültig. %1 wird mit Ihrer Begründung benachrichtigt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This token has no access to the organization any more.</source>
        <translation>Dieses Token hat keinen Zugriff auf die Organisation mehr.</translation>
    </message>
    <message>
        <source>Only owners of the organization see its tokens.</source>
        <translation>Nur Inhaber der Organisation sehen ihre Tokens.</translation>
    </message>
</context>
<context>
    <name>patwarden::ActiveTokenModel</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how access was granted, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>patwarden::ActiveTokenTable</name>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>No token has access</source>
        <translation>Kein Token hat Zugriff</translation>
    </message>
    <message>
        <source>None of the active tokens passes the filter.</source>
        <translation>Keines der aktiven Tokens entspricht dem Filter.</translation>
    </message>
    <message>
        <source>This organization has not opted in</source>
        <translation>Für diese Organisation fehlt das Opt-in</translation>
    </message>
    <message>
        <source>Fine-grained tokens</source>
        <translation>Fine-grained Tokens</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokens werden geladen…</translation>
    </message>
    <message>
        <source>Shift-click ticks a range · r revokes · ? all keys</source>
        <translation>Umschalt-Klick wählt einen Bereich · r widerruft · ? alle Tasten</translation>
    </message>
    <message>
        <source>Another revocation is running.</source>
        <translation>Ein anderer Widerruf läuft noch.</translation>
    </message>
    <message>
        <source>Only owners see active tokens</source>
        <translation>Nur Inhaber sehen aktive Tokens</translation>
    </message>
    <message>
        <source>The tokens could not be read</source>
        <translation>Die Tokens konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Fine-grained tokens are listed here as soon as they are approved, or need no approval.</source>
        <translation>Fine-grained Tokens werden hier aufgeführt, sobald sie genehmigt sind oder keine Genehmigung benötigen.</translation>
    </message>
    <message>
        <source>Fine-grained tokens are listed here as soon as they are approved for %1, or need no approval.</source>
        <translation>Fine-grained Tokens werden hier aufgeführt, sobald sie für %1 genehmigt sind oder keine Genehmigung benötigen.</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens reach nothing before the organization has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens erreichen nichts, bevor die Organisation ihre Richtlinien festgelegt hat.</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens reach nothing of %1 before it has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens erreichen nichts von %1, bevor dort Richtlinien festgelegt sind.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln token(s)</source>
        <translation>
            <numerusform>Der Filter blendet %Ln Token aus</numerusform>
            <numerusform>Der Filter blendet %Ln Tokens aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected…</source>
        <translation>
            <numerusform>%Ln Token ausgewählt…</numerusform>
            <numerusform>%Ln Tokens ausgewählt…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ActiveTokensPage</name>
    <message>
        <source>Active tokens</source>
        <translation>Aktive Tokens</translation>
    </message>
</context>
<context>
    <name>patwarden::AppActions</name>
    <message>
        <source>Register an App for %1</source>
        <translation>Eine App für %1 registrieren</translation>
    </message>
    <message>
        <source>It can be installed in %1 only.</source>
        <translation>Sie kann nur in %1 installiert werden.</translation>
    </message>
    <message>
        <source>It can be installed in each organization of %1.</source>
        <translation>Sie kann in jeder Organisation von %1 installiert werden.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 ist registriert</translation>
    </message>
    <message>
        <source>Permissions of %1</source>
        <translation>Berechtigungen von %1</translation>
    </message>
    <message>
        <source>Less holds at once wherever it is installed. More holds after an owner of the organization has accepted it there.</source>
        <translation>Weniger gilt sofort überall, wo sie installiert ist. Mehr gilt erst, wenn ein Inhaber der Organisation es dort angenommen hat.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The permissions of %1 are changed.</source>
        <translation>Die Berechtigungen von %1 sind geändert.</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>Neuer Schlüssel für %1</translation>
    </message>
    <message>
        <source>The present key signs in no more. Tokens that were given out last until they expire, an hour at most.</source>
        <translation>Mit dem bisherigen Schlüssel kann sie sich nicht mehr anmelden. Ausgegebene Tokens gelten, bis sie ablaufen, höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The key of %1 is replaced.</source>
        <translation>Der Schlüssel von %1 ist ersetzt.</translation>
    </message>
    <message>
        <source>The new key of %1</source>
        <translation>Der neue Schlüssel von %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>It can sign in no more, and no other App can ever have its name.</source>
        <translation>Sie kann sich nicht mehr anmelden, und keine andere App kann je ihren Namen haben.</translation>
    </message>
    <message numerus="yes">
        <source>It is uninstalled from %Ln organization(s), its tokens end at once, and what uses them stops working. No other App can ever have its name.</source>
        <translation>
            <numerusform>Sie wird in %Ln Organisation deinstalliert, ihre Tokens enden sofort, und was sie verwendet, funktioniert nicht mehr. Keine andere App kann je ihren Namen haben.</numerusform>
            <numerusform>Sie wird in %Ln Organisationen deinstalliert, ihre Tokens enden sofort, und was sie verwendet, funktioniert nicht mehr. Keine andere App kann je ihren Namen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>patwarden::AppKeyField</name>
    <message>
        <source>Paste the public key, or choose its file.</source>
        <translation>Fügen Sie den öffentlichen Schlüssel ein, oder wählen Sie seine Datei aus.</translation>
    </message>
    <message>
        <source>Public key of the App</source>
        <translation>Öffentlicher Schlüssel der App</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub);;All files (*)</source>
        <translation>Schlüssel (*.pem *.pub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a key.</source>
        <translation>%1 ist zu groß für einen Schlüssel.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
</context>
<context>
    <name>patwarden::AppMenu</name>
    <message>
        <source>Install…</source>
        <translation>Installieren…</translation>
    </message>
    <message>
        <source>Copy client ID</source>
        <translation>Client-ID kopieren</translation>
    </message>
    <message>
        <source>Change permissions…</source>
        <translation>Berechtigungen ändern…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Accept new permissions…</source>
        <translation>Neue Berechtigungen annehmen…</translation>
    </message>
    <message>
        <source>Let act again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Uninstall…</source>
        <translation>Deinstallieren…</translation>
    </message>
</context>
<context>
    <name>patwarden::AppModel</name>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Partly suspended</source>
        <translation>Teils angehalten</translation>
    </message>
    <message>
        <source>Asks for more</source>
        <translation>Möchte mehr</translation>
    </message>
    <message>
        <source>Client ID %1</source>
        <translation>Client-ID %1</translation>
    </message>
    <message>
        <source>%1
Client ID %2</source>
        <translation>%1
Client-ID %2</translation>
    </message>
    <message>
        <source>A suspended App keeps everything and may do nothing.</source>
        <translation>Eine angehaltene App behält alles und darf nichts.</translation>
    </message>
    <message>
        <source>Asks for:
%1</source>
        <translation>Möchte:
%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Installed in</source>
        <translation>Installiert in</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>patwarden::AppPermissionFields</name>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Wählen Sie mindestens eine Berechtigung.</translation>
    </message>
    <message>
        <source>It may do nothing yet.</source>
        <translation>Sie darf noch nichts.</translation>
    </message>
</context>
<context>
    <name>patwarden::AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Register an App…</source>
        <translation>App registrieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the Apps…</source>
        <translation>Die Apps werden gelesen…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Programs that act in the organizations of %1 with rights of their own.</source>
        <translation>Programme, die in den Organisationen von %1 mit eigenen Rechten handeln.</translation>
    </message>
    <message>
        <source>Programs that act in %1 with rights of their own.</source>
        <translation>Programme, die in %1 mit eigenen Rechten handeln.</translation>
    </message>
    <message>
        <source>No Apps yet</source>
        <translation>Noch keine Apps</translation>
    </message>
    <message>
        <source>An App lets a program list requests and tokens, decide and revoke through the REST API. It signs in with a key of its own instead of somebody’s token, and may do only what you grant.</source>
        <translation>Mit einer App kann ein Programm über die REST-API Anfragen und Tokens auflisten, entscheiden und widerrufen. Sie meldet sich mit einem eigenen Schlüssel an statt mit dem Token einer Person, und darf nur, was Sie gewähren.</translation>
    </message>
    <message>
        <source>Only owners of the enterprise see its Apps</source>
        <translation>Nur Inhaber des Unternehmens sehen seine Apps</translation>
    </message>
    <message>
        <source>Only owners of the organization see its Apps</source>
        <translation>Nur Inhaber der Organisation sehen ihre Apps</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>The Apps could not be read</source>
        <translation>Die Apps konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>patwarden::AskAgainDialog</name>
    <message>
        <source>Ask %1 again?</source>
        <comment>an organization</comment>
        <translation>Zugriff auf %1 erneut anfragen?</translation>
    </message>
    <message>
        <source>A new request for %1 will wait for an owner of %2.</source>
        <translation>Eine neue Anfrage für %1 wird auf einen Inhaber von %2 warten.</translation>
    </message>
    <message>
        <source>It was denied: “%1” A new request for %2 will wait for an owner of %3.</source>
        <translation>Die Anfrage wurde abgelehnt: „%1“ Eine neue Anfrage für %2 wird auf einen Inhaber von %3 warten.</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditEntryDialog</name>
    <message>
        <source>Entry %1</source>
        <comment>number of an entry of the audit log</comment>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>the one that was used</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a value that was changed: before, after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditExportDialog</name>
    <message>
        <source>The entries that pass the filter go into the file, oldest first. The log notes the export.</source>
        <translation>Die Einträge, die dem Filter entsprechen, kommen in die Datei, älteste zuerst. Das Log vermerkt den Export.</translation>
    </message>
    <message>
        <source>All entries that you may see go into the file, oldest first. The log notes the export.</source>
        <translation>Alle Einträge, die Sie sehen dürfen, kommen in die Datei, älteste zuerst. Das Log vermerkt den Export.</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditExporter</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Log exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) exported to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%Ln Eintrag nach %1 exportiert</numerusform>
            <numerusform>%Ln Einträge nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditFilterBar</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Search token names</source>
        <translation>Token-Namen durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln token(s) have that in their name: type more of it to see the rest.</source>
        <translation>
            <numerusform>Mehr als %Ln Token hat dies im Namen: Geben Sie mehr davon ein, um die übrigen zu sehen.</numerusform>
            <numerusform>Mehr als %Ln Tokens haben dies im Namen: Geben Sie mehr davon ein, um die übrigen zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::AuditLogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>head of a column, content of a cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, the name of the event</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditLogPage</name>
    <message>
        <source>Check against a checkpoint…</source>
        <translation>Mit einem Prüfpunkt vergleichen…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Das Log wird durchgesehen…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Who did what, and when. Entries are added and never changed; each one seals those before it.</source>
        <translation>Wer was wann getan hat. Einträge kommen hinzu und werden nie geändert; jeder versiegelt die vorherigen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>The whole log has %Ln entry(s).</source>
        <translation>
            <numerusform>Das gesamte Log hat %Ln Eintrag.</numerusform>
            <numerusform>Das gesamte Log hat %Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries could not be read.</source>
        <translation>Ältere Einträge konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Only owners read the audit log</source>
        <translation>Nur Inhaber lesen das Audit-Log</translation>
    </message>
    <message>
        <source>What happens to your own tokens you read in your notices.</source>
        <translation>Was mit Ihren eigenen Tokens geschieht, lesen Sie in Ihren Mitteilungen.</translation>
    </message>
    <message>
        <source>The audit log could not be read</source>
        <translation>Das Audit-Log konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No entry passes the filter</source>
        <translation>Kein Eintrag entspricht dem Filter</translation>
    </message>
    <message>
        <source>There are others: clear the filter to see them.</source>
        <translation>Es gibt andere: Setzen Sie den Filter zurück, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every decision and every change will be noted here.</source>
        <translation>Jede Entscheidung und jede Änderung wird hier vermerkt.</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditTimeRange</name>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>Zwischen zwei Daten</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as QLocale::toString() takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <extracomment>a filter by time; %1 is &quot;Any time&quot;, &quot;Last 7 days&quot;, …</extracomment>
        <translation>Zeit: %1</translation>
    </message>
</context>
<context>
    <name>patwarden::AuditVerifier</name>
    <message>
        <source>Checkpoint (*.json)</source>
        <translation>Prüfpunkt (*.json)</translation>
    </message>
    <message>
        <source>Copy checkpoint</source>
        <translation>Prüfpunkt kopieren</translation>
    </message>
    <message>
        <source>Save checkpoint…</source>
        <translation>Prüfpunkt speichern…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check against a checkpoint</source>
        <translation>Mit einem Prüfpunkt vergleichen</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Log wird geprüft…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The log was not verified to its end.</source>
        <translation>Das Log wurde nicht bis zum Ende geprüft.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Log ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entry(s) fit.</source>
        <translation>
            <numerusform>Der einzige Eintrag passt.</numerusform>
            <numerusform>Alle %Ln Einträge passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log ends with the hash %1…</source>
        <comment>the beginning of a hash</comment>
        <translation>Das Log endet mit dem Hash %1…</translation>
    </message>
    <message>
        <source>They continue the checkpoint of %1. The log ends with the hash %2…</source>
        <comment>a time, the beginning of a hash</comment>
        <translation>Das Log setzt den Prüfpunkt vom %1 fort. Es endet mit dem Hash %2…</translation>
    </message>
    <message>
        <source>Keep this file as it is, find out who could write to it, and go on with a backup that a checkpoint confirms.</source>
        <translation>Lassen Sie diese Datei, wie sie ist, finden Sie heraus, wer hineinschreiben konnte, und arbeiten Sie mit einer Sicherung weiter, die ein Prüfpunkt bestätigt.</translation>
    </message>
    <message>
        <source>The log is too short: on %1 it had %2 entries, now it has %3.</source>
        <comment>a time, two numbers</comment>
        <translation>Das Log ist zu kurz: Am %1 hatte es %2 Einträge, jetzt hat es %3.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one it was on %2: the log was written anew.</source>
        <comment>a number, a time</comment>
        <translation>Eintrag %1 ist nicht mehr der vom %2: Das Log wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit the one before it; what follows cannot be trusted.</source>
        <translation>Eintrag %1 passt nicht zum vorherigen; was danach kommt, ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Checkpoint copied: keep it outside of this computer</source>
        <translation>Prüfpunkt kopiert: Bewahren Sie ihn außerhalb dieses Computers auf</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Prüfpunkt speichern</translation>
    </message>
    <message>
        <source>Checkpoint saved: keep it outside of this computer</source>
        <translation>Prüfpunkt gespeichert: Bewahren Sie ihn außerhalb dieses Computers auf</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
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
</context>
<context>
    <name>patwarden::ClassicForm</name>
    <message>
        <source>What it is for.</source>
        <translation>Wofür es ist.</translation>
    </message>
    <message>
        <source>What it may do wherever you may. A fine-grained token can be limited to one owner and some repositories.</source>
        <translation>Was es überall darf, wo Sie es dürfen. Ein Fine-grained Token lässt sich auf einen Inhaber und einige Repositorys beschränken.</translation>
    </message>
    <message>
        <source>New personal access token (classic)</source>
        <translation>Neues Personal Access Token (classic)</translation>
    </message>
    <message>
        <source>It acts in your name everywhere you may act, as far as its scopes go.</source>
        <translation>Es handelt in Ihrem Namen überall, wo Sie handeln dürfen, so weit seine Scopes gehen.</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Token generieren</translation>
    </message>
    <message>
        <source>It needs nobody’s approval. Its secret is shown once, right after.</source>
        <translation>Es benötigt keine Genehmigung. Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>What you change holds at once. Its secret and its expiration stay as they are.</source>
        <translation>Ihre Änderungen gelten sofort. Geheimnis und Ablauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>You belong to no organization.</source>
        <translation>Sie gehören keiner Organisation an.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Reaches it</source>
        <translation>Hat Zugriff</translation>
    </message>
    <message>
        <source>No scope for it</source>
        <translation>Kein Scope dafür</translation>
    </message>
    <message>
        <source>Public resources stay readable everywhere.</source>
        <translation>Öffentliche Ressourcen bleiben überall lesbar.</translation>
    </message>
</context>
<context>
    <name>patwarden::ClassicTokenList</name>
    <message>
        <source>No classic tokens</source>
        <translation>Keine Classic Tokens</translation>
    </message>
    <message>
        <source>No member has a classic token that is still valid.</source>
        <translation>Kein Mitglied hat ein Classic Token, das noch gültig ist.</translation>
    </message>
    <message>
        <source>Only owners see the tokens of members</source>
        <translation>Nur Inhaber sehen die Tokens der Mitglieder</translation>
    </message>
    <message>
        <source>The tokens could not be read</source>
        <translation>Die Tokens konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>You are not an owner of this organization.</source>
        <translation>Sie sind kein Inhaber dieser Organisation.</translation>
    </message>
    <message>
        <source>this organization</source>
        <translation>diese Organisation</translation>
    </message>
    <message>
        <source>Classic tokens cannot be revoked here one by one: they belong to their owners alone. What ends what they reach of %1 is restricting classic tokens, and everything in this list that reaches it breaks then.</source>
        <translation>Classic Tokens lassen sich hier nicht einzeln widerrufen: Sie gehören allein ihren Inhabern. Ihr Zugriff auf %1 endet erst, wenn Classic Tokens eingeschränkt werden, und dann funktioniert nichts mehr, was in dieser Liste Zugriff hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) reach(es) %1.</source>
        <comment>classic tokens</comment>
        <translation>
            <numerusform>%Ln Token erreicht %1.</numerusform>
            <numerusform>%Ln Tokens erreichen %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::ClassicTokenModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>(no note)</source>
        <translation>(keine Notiz)</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>a role</comment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>a role</comment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Keine Scopes</translation>
    </message>
</context>
<context>
    <name>patwarden::ConnectionStrip</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>Die Verbindung zur Datenbank ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %Ln second(s)… Nothing that you typed is lost.</source>
        <translation>
            <numerusform>Neuer Versuch in %Ln Sekunde … Nichts, was Sie eingegeben haben, geht verloren.</numerusform>
            <numerusform>Neuer Versuch in %Ln Sekunden … Nichts, was Sie eingegeben haben, geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again… Nothing that you typed is lost.</source>
        <translation>Neuer Versuch … Nichts, was Sie eingegeben haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>patwarden::DeliveriesDialog</name>
    <message>
        <source>Deliver again</source>
        <translation>Noch einmal zustellen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What this webhook is told appears here.</source>
        <translation>Hier erscheint, was diesem Webhook gemeldet wird.</translation>
    </message>
</context>
<context>
    <name>patwarden::DeliveryPage</name>
    <message>
        <source>Notices and webhooks</source>
        <translation>Mitteilungen und Webhooks</translation>
    </message>
    <message>
        <source>Who and what is told of the requests of this organization.</source>
        <translation>Wer und was von den Anfragen dieser Organisation erfährt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The digest is saved.</source>
        <translation>Die Übersicht ist gespeichert.</translation>
    </message>
    <message>
        <source>The mail is on its way again.</source>
        <translation>Die Mail ist wieder unterwegs.</translation>
    </message>
    <message>
        <source>Only owners of the organization see its notices and webhooks</source>
        <translation>Nur Inhaber der Organisation sehen ihre Mitteilungen und Webhooks</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>The change of the digest is not saved.</source>
        <translation>Die Änderung der Übersicht ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>patwarden::DigestCard</name>
    <message>
        <source>Daily digest</source>
        <translation>Tägliche Übersicht</translation>
    </message>
    <message>
        <source>Send the digest</source>
        <translation>Übersicht senden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Once a day owners get one mail about the requests that wait for their approval.</source>
        <translation>Einmal am Tag bekommen Inhaber eine Mail über die Anfragen, die auf ihre Genehmigung warten.</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>patwarden::EntryContent</name>
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
        <source>It writes little, in few places, for a while.</source>
        <translation>Schreibt wenig, an wenigen Stellen, auf begrenzte Zeit.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>when a token expires, and how long that is from now</extracomment>
        <translation>%1 (%2)</translation>
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
</context>
<context>
    <name>patwarden::EntryFilterBar</name>
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
</context>
<context>
    <name>patwarden::EntryList</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
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
        <source>You are not an owner of this organization.</source>
        <translation>Sie sind kein Inhaber dieser Organisation.</translation>
    </message>
    <message>
        <source>You are not an owner of %1.</source>
        <translation>Sie sind kein Inhaber von %1.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patwarden::EntryListModel</name>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>patwarden::EntrySteps</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>place of an entry in its list, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>patwarden::ExpirationField</name>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Benutzerdefiniert…</translation>
    </message>
    <message>
        <source>No expiration</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>The token expires on %1.</source>
        <translation>Das Token läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The token never expires. A lost one works until somebody notices.</source>
        <translation>Das Token läuft nie ab. Geht es verloren, funktioniert es, bis es jemand bemerkt.</translation>
    </message>
</context>
<context>
    <name>patwarden::FieldNote</name>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>characters typed, of characters that are allowed</extracomment>
        <translation>%1 von %2</translation>
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
    <name>patwarden::FineGrainedForm</name>
    <message>
        <source>Whose resources the token reaches. It cannot be changed later.</source>
        <translation>Wessen Ressourcen das Token erreicht. Dies lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>New fine-grained personal access token</source>
        <translation>Neues Fine-grained Personal Access Token</translation>
    </message>
    <message>
        <source>It acts in your name for one resource owner, with just the permissions you give it.</source>
        <translation>Es handelt in Ihrem Namen für einen Ressourceninhaber, mit genau den Berechtigungen, die Sie ihm geben.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Less than before holds at once. Its secret and its expiration stay as they are.</source>
        <translation>Weniger als zuvor gilt sofort. Geheimnis und Ablauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>As few as it can do with. Whoever has the token has them.</source>
        <translation>So wenige, wie es benötigt. Wer das Token hat, hat auch die Berechtigungen.</translation>
    </message>
    <message>
        <source>Public repositories need no permission to be read. Permissions for repositories are offered once the token reaches more than those.</source>
        <translation>Öffentliche Repositorys lassen sich ohne Berechtigung lesen. Berechtigungen für Repositorys werden angeboten, sobald das Token mehr als diese erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected repository(ies)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Repository</numerusform>
            <numerusform>%Ln ausgewählte Repositorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization permission(s)</source>
        <translation>
            <numerusform>%Ln Organisationsberechtigung</numerusform>
            <numerusform>%Ln Organisationsberechtigungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account permission(s)</source>
        <translation>
            <numerusform>%Ln Kontoberechtigung</numerusform>
            <numerusform>%Ln Kontoberechtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped, because this resource owner has none of them: %1. Everything else was kept.</source>
        <translation>Entfallen, weil dieser Ressourceninhaber sie nicht hat: %1. Alles andere blieb erhalten.</translation>
    </message>
</context>
<context>
    <name>patwarden::FineGrainedSummary</name>
    <message>
        <source>It writes little, in few places, for a while.</source>
        <translation>Schreibt wenig, an wenigen Stellen, auf begrenzte Zeit.</translation>
    </message>
    <message>
        <source>All repositories</source>
        <translation>Alle Repositorys</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repository(ies)</source>
        <translation>
            <numerusform>%Ln Repository</numerusform>
            <numerusform>%Ln Repositorys</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a permission and its level</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Resource owner</source>
        <translation>Ressourceninhaber</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Generate token and request access</source>
        <translation>Token generieren und Zugriff anfragen</translation>
    </message>
    <message>
        <source>The owners of %1 are asked. Until one approves, the token reads public resources only. Its secret is shown once.</source>
        <translation>Die Inhaber von %1 werden gefragt. Bis einer genehmigt, liest das Token nur öffentliche Ressourcen. Das Geheimnis wird einmal angezeigt.</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Token generieren</translation>
    </message>
    <message>
        <source>Its secret is shown once, right after.</source>
        <translation>Das Geheimnis wird einmal angezeigt, gleich danach.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and request access</source>
        <translation>Speichern und Zugriff anfragen</translation>
    </message>
    <message>
        <source>The request that waits is replaced: an owner of %1 sees what you save.</source>
        <translation>Die wartende Anfrage wird ersetzt: Ein Inhaber von %1 sieht, was Sie speichern.</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Ask %1 again once it is saved.</source>
        <translation>Noch wird niemand gefragt. Fragen Sie nach dem Speichern erneut bei %1 an.</translation>
    </message>
    <message>
        <source>The access was revoked, which is final: only name and description can change.</source>
        <translation>Der Zugriff wurde endgültig widerrufen: Nur Name und Beschreibung lassen sich ändern.</translation>
    </message>
    <message>
        <source>A new request will be made for an owner of %1 to approve. Until then the token keeps what was approved before.</source>
        <translation>Es wird eine neue Anfrage gestellt, die ein Inhaber von %1 genehmigen muss. Bis dahin behält das Token, was zuvor genehmigt wurde.</translation>
    </message>
    <message>
        <source>It holds at once, and the request that waits for more is withdrawn.</source>
        <translation>Es gilt sofort, und die wartende Anfrage nach mehr wird zurückgezogen.</translation>
    </message>
    <message>
        <source>Nobody has to approve it: it holds at once.</source>
        <translation>Niemand muss es genehmigen: Es gilt sofort.</translation>
    </message>
    <message>
        <source>It holds at once.</source>
        <translation>Es gilt sofort.</translation>
    </message>
</context>
<context>
    <name>patwarden::GivenUpMailCard</name>
    <message>
        <source>Mails that could not be delivered</source>
        <translation>Mails, die nicht zugestellt werden konnten</translation>
    </message>
    <message>
        <source>Nobody tries to send them any more. Mend the cause first, then try again.</source>
        <translation>Sie werden nicht mehr gesendet. Beheben Sie zuerst die Ursache und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>patwarden::GivenUpMailModel</name>
    <message>
        <source>Daily digest</source>
        <translation>Tägliche Übersicht</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>Anfrage genehmigt</translation>
    </message>
    <message>
        <source>Request denied</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Zugriff entzogen</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
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
    <name>patwarden::InstallationActions</name>
    <message>
        <source>Install %1 in %2?</source>
        <translation>%1 in %2 installieren?</translation>
    </message>
    <message>
        <source>There it may do this, without asking anybody:
%1</source>
        <translation>Dort darf sie dies, ohne jemanden zu fragen:
%1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>%1 is installed in %2.</source>
        <translation>%1 ist in %2 installiert.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Install %1 in which organization?</source>
        <translation>In welcher Organisation soll %1 installiert werden?</translation>
    </message>
    <message>
        <source>Accept what %1 asks for in %2?</source>
        <translation>Annehmen, was %1 in %2 möchte?</translation>
    </message>
    <message>
        <source>So far:
%1

From now on:
%2</source>
        <translation>Bisher:
%1

Von nun an:
%2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>%1 has what it asked for in %2.</source>
        <translation>%1 hat in %2, was sie möchte.</translation>
    </message>
    <message>
        <source>%1 is suspended in %2.</source>
        <translation>%1 ist in %2 angehalten.</translation>
    </message>
    <message>
        <source>%1 may act again in %2.</source>
        <translation>%1 darf in %2 wieder handeln.</translation>
    </message>
    <message>
        <source>Suspend %1 in %2?</source>
        <translation>%1 in %2 anhalten?</translation>
    </message>
    <message>
        <source>From now on it may do nothing there, and what uses it stops working, until you let it act again.</source>
        <translation>Von nun an darf sie dort nichts, und was sie verwendet, funktioniert nicht, bis Sie sie wieder zulassen.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Uninstall %1 from %2?</source>
        <translation>%1 in %2 deinstallieren?</translation>
    </message>
    <message>
        <source>Its tokens for %1 end at once, and what uses them stops working.</source>
        <translation>Ihre Tokens für %1 enden sofort, und was sie verwendet, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <source>%1 was uninstalled from %2.</source>
        <translation>%1 wurde in %2 deinstalliert.</translation>
    </message>
</context>
<context>
    <name>patwarden::InviteDialog</name>
    <message>
        <source>Invite somebody to %1</source>
        <translation>Jemanden zu %1 einladen</translation>
    </message>
    <message>
        <source>Approves requests, sets the policies, invites and removes members.</source>
        <translation>Genehmigt Anfragen, legt die Richtlinien fest, lädt Mitglieder ein und entfernt sie.</translation>
    </message>
    <message>
        <source>Sets the policies of the enterprise, invites and removes people.</source>
        <translation>Legt die Richtlinien des Enterprise fest, lädt Personen ein und entfernt sie.</translation>
    </message>
    <message>
        <source>Creates tokens for the organization and asks for access.</source>
        <translation>Erstellt Tokens für die Organisation und fragt Zugriff an.</translation>
    </message>
    <message>
        <source>Belongs to the enterprise and changes nothing in it.</source>
        <translation>Gehört zum Enterprise und ändert darin nichts.</translation>
    </message>
    <message>
        <source>Enter the login of the person.</source>
        <translation>Geben Sie den Anmeldenamen der Person ein.</translation>
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
    <name>patwarden::LockScreen</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>You are signed in to the database as %1; no password is asked for here.</source>
        <translation>Sie sind bei der Datenbank als %1 angemeldet; hier wird kein Passwort verlangt.</translation>
    </message>
</context>
<context>
    <name>patwarden::MailPreferenceAction</name>
    <message>
        <source>What you get by mail could not be read</source>
        <translation>Was Sie per Mail bekommen, ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>What you get by mail is saved.</source>
        <translation>Was Sie per Mail bekommen, ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>patwarden::MailPreferencesDialog</name>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Ahead of time</source>
        <translation>Rechtzeitig vorher</translation>
    </message>
    <message>
        <source>That of the service</source>
        <translation>Die des Dienstes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
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
    <message>
        <source>Patwarden</source>
        <translation>Patwarden</translation>
    </message>
    <message>
        <source>The database can be reached again.</source>
        <translation>Die Datenbank ist wieder erreichbar.</translation>
    </message>
</context>
<context>
    <name>patwarden::MemberActions</name>
    <message>
        <source>%1 belongs to %2 now, under a new account.</source>
        <translation>%1 gehört jetzt zu %2, mit einem neuen Konto.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>Make %1 an owner of %2?</source>
        <translation>%1 zum Inhaber von %2 machen?</translation>
    </message>
    <message>
        <source>Owners approve and deny requests, set the policies, revoke access, and invite and remove members.</source>
        <translation>Inhaber genehmigen Anfragen oder lehnen sie ab, legen die Richtlinien fest, widerrufen Zugriff, laden Mitglieder ein und entfernen sie.</translation>
    </message>
    <message>
        <source>Owners set the policies of the enterprise, see every organization, and invite and remove people.</source>
        <translation>Inhaber legen die Richtlinien des Enterprise fest, sehen jede Organisation, laden Personen ein und entfernen sie.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Zum Inhaber machen</translation>
    </message>
    <message>
        <source>Make %1 a member of %2?</source>
        <translation>%1 zum Mitglied von %2 machen?</translation>
    </message>
    <message>
        <source>%1 no longer approves requests or changes settings. Tokens that %1 created as an owner keep their access.</source>
        <translation>%1 genehmigt keine Anfragen mehr und ändert keine Einstellungen mehr. Tokens, die %1 als Inhaber erstellt hat, behalten ihren Zugriff.</translation>
    </message>
    <message>
        <source>%1 no longer sets the policies of the enterprise.</source>
        <translation>%1 legt die Richtlinien des Enterprise nicht mehr fest.</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>%1 is an owner now.</source>
        <translation>%1 ist jetzt Inhaber.</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 ist jetzt Mitglied.</translation>
    </message>
    <message>
        <source>Classic tokens of %1 reach the enterprise no more. In its organizations %1 stays what they are.</source>
        <translation>Classic Tokens von %1 erreichen das Enterprise nicht mehr. In seinen Organisationen behält %1 die bisherige Rolle.</translation>
    </message>
    <message>
        <source>Requests that wait are cancelled. Joining again does not bring access back.</source>
        <translation>Wartende Anfragen werden abgebrochen. Ein erneuter Beitritt bringt den Zugriff nicht zurück.</translation>
    </message>
    <message>
        <source>No token of theirs reaches %1 now. %2</source>
        <translation>Derzeit erreicht kein Token dieser Person %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of theirs lose access to %1 at once, and what uses them stops working. %2</source>
        <translation>
            <numerusform>%Ln Token dieser Person verliert sofort den Zugriff auf %1, und was es verwendet, funktioniert nicht mehr. %2</numerusform>
            <numerusform>%Ln Tokens dieser Person verlieren sofort den Zugriff auf %1, und was sie verwendet, funktioniert nicht mehr. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1 verlassen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed from %2.</source>
        <translation>%1 wurde aus %2 entfernt.</translation>
    </message>
    <message>
        <source>Make a new sign-in code for %1?</source>
        <translation>Neuen Anmeldecode für %1 erstellen?</translation>
    </message>
    <message>
        <source>Whoever has the code can choose a new password for %1. The present one works until then.</source>
        <translation>Wer den Code hat, kann ein neues Passwort für %1 wählen. Das aktuelle gilt bis dahin.</translation>
    </message>
    <message>
        <source>Whoever has the code can choose the password of %1. An earlier code works no more.</source>
        <translation>Wer den Code hat, kann das Passwort von %1 wählen. Ein früherer Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Make code</source>
        <translation>Code erstellen</translation>
    </message>
</context>
<context>
    <name>patwarden::MemberMenu</name>
    <message>
        <source>Make member…</source>
        <translation>Zum Mitglied machen…</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Zum Inhaber machen…</translation>
    </message>
    <message>
        <source>New sign-in code…</source>
        <translation>Neuer Anmeldecode…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>patwarden::MemberModel</name>
    <message>
        <source>Provisioned by the enterprise</source>
        <translation>Vom Enterprise bereitgestellt</translation>
    </message>
    <message>
        <source>Has not chosen a password yet</source>
        <translation>Hat noch kein Passwort gewählt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kann sich anmelden</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>patwarden::MembersPage</name>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Reading who belongs here…</source>
        <translation>Zugehörige Personen werden geladen…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Who belongs to %1, and who sets its policies.</source>
        <translation>Wer zu %1 gehört und wer die Richtlinien festlegt.</translation>
    </message>
    <message>
        <source>Who belongs to %1, and who decides there.</source>
        <translation>Wer zu %1 gehört und wer dort entscheidet.</translation>
    </message>
    <message>
        <source>You are the only one. Invite a second owner, so that somebody can act when you cannot.</source>
        <translation>Sie sind allein. Laden Sie einen zweiten Inhaber ein, damit jemand handeln kann, wenn Sie es nicht können.</translation>
    </message>
    <message>
        <source>You are the only one. Invite the people whose tokens should reach %1.</source>
        <translation>Sie sind allein. Laden Sie die Personen ein, deren Tokens %1 erreichen sollen.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Logins and names are searched.</source>
        <translation>Durchsucht werden Anmeldenamen und Namen.</translation>
    </message>
    <message>
        <source>Showing %1 of %2; search to narrow</source>
        <translation>%1 von %2 werden angezeigt; zum Eingrenzen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners of the enterprise see its people</source>
        <translation>Nur Inhaber des Enterprise sehen dessen Personen</translation>
    </message>
    <message>
        <source>Only owners of the organization see its members</source>
        <translation>Nur Inhaber der Organisation sehen deren Mitglieder</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>Who belongs here could not be read</source>
        <translation>Die zugehörigen Personen konnten nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>patwarden::NoticeModel</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
        <source>%1 %2</source>
        <comment>what happened, what to do about it</comment>
        <translation>%1 %2</translation>
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
    <message>
        <source>Show all notices</source>
        <translation>Alle Mitteilungen anzeigen</translation>
    </message>
    <message>
        <source>You have read everything</source>
        <translation>Sie haben alles gelesen</translation>
    </message>
    <message>
        <source>No unread notice is left.</source>
        <translation>Es gibt keine ungelesene Mitteilung mehr.</translation>
    </message>
    <message>
        <source>No notice matches the filter</source>
        <translation>Keine Mitteilung entspricht dem Filter</translation>
    </message>
    <message>
        <source>It leaves out all there are.</source>
        <translation>Er blendet alle vorhandenen aus.</translation>
    </message>
</context>
<context>
    <name>patwarden::OnceDialog</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %Ln second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
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
    <name>patwarden::OwnTokenModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Resource owner</source>
        <translation>Ressourceninhaber</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>patwarden::OwnerChoice</name>
    <message>
        <source>Those who review the request read it.</source>
        <translation>Wer die Anfrage prüft, liest dies.</translation>
    </message>
    <message>
        <source>%1 (yourself)</source>
        <translation>%1 (Sie selbst)</translation>
    </message>
    <message>
        <source>%1: you own it, no approval needed</source>
        <translation>%1: gehört Ihnen, keine Genehmigung nötig</translation>
    </message>
    <message>
        <source>%1: approval required</source>
        <translation>%1: Genehmigung erforderlich</translation>
    </message>
    <message>
        <source>%1: no approval needed</source>
        <translation>%1: keine Genehmigung nötig</translation>
    </message>
    <message>
        <source>Your own resources need nobody’s approval. Organizations that keep fine-grained tokens out are not listed.</source>
        <translation>Ihre eigenen Ressourcen benötigen keine Genehmigung. Organisationen, die Fine-grained Tokens nicht zulassen, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>You own %1, so the token has access at once.</source>
        <translation>Sie sind Inhaber von %1, daher hat das Token sofort Zugriff.</translation>
    </message>
    <message>
        <source>An owner of %1 has to approve the token. Until then it reads public resources only.</source>
        <translation>Ein Inhaber von %1 muss das Token genehmigen. Bis dahin liest es nur öffentliche Ressourcen.</translation>
    </message>
    <message>
        <source>%1 requires no approval, so the token has access at once.</source>
        <translation>%1 verlangt keine Genehmigung, daher hat das Token sofort Zugriff.</translation>
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
    <name>patwarden::PasswordDialog</name>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter your present password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Das aktuelle Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>patwarden::PendingRequestsPage</name>
    <message>
        <source>Pending requests</source>
        <translation>Ausstehende Anfragen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
</context>
<context>
    <name>patwarden::PermissionCatalogueModel</name>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
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
    <name>patwarden::PermissionEditor</name>
    <message>
        <source>Search permissions</source>
        <translation>Berechtigungen durchsuchen</translation>
    </message>
    <message>
        <source>No permission on offer has “%1” in its name.</source>
        <translation>Keine angebotene Berechtigung hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>patwarden::PermissionGroupBox</name>
    <message>
        <source>Repository permissions</source>
        <translation>Repository-Berechtigungen</translation>
    </message>
    <message>
        <source>Organization permissions</source>
        <translation>Organisationsberechtigungen</translation>
    </message>
    <message>
        <source>Account permissions</source>
        <translation>Kontoberechtigungen</translation>
    </message>
    <message>
        <source>%1, fold up</source>
        <extracomment>a group of permissions, and what a press does</extracomment>
        <translation>%1, zuklappen</translation>
    </message>
    <message>
        <source>%1, show all</source>
        <translation>%1, alle anzeigen</translation>
    </message>
    <message>
        <source>comes with every token</source>
        <translation>gehört zu jedem Token</translation>
    </message>
    <message>
        <source>only the chosen ones are shown</source>
        <translation>nur die gewählten werden angezeigt</translation>
    </message>
</context>
<context>
    <name>patwarden::PickDelegate</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
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
    <name>patwarden::PlanPolicyDialog</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as QLocale::toString() takes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>That is over, or too soon: choose a later moment, or use “Save”.</source>
        <translation>Das ist vorbei oder zu bald: Wählen Sie einen späteren Zeitpunkt oder verwenden Sie „Speichern“.</translation>
    </message>
    <message>
        <source>That is too far away: at most two years ahead.</source>
        <translation>Das ist zu weit entfernt: höchstens zwei Jahre im Voraus.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>a date and time; in how many days</comment>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>patwarden::PlannedBanner</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>patwarden::PlannedChangeStrip</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %Ln more</source>
        <comment>what is planned</comment>
        <translation>
            <numerusform>%1 · und %Ln weitere</numerusform>
            <numerusform>%1 · und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back. The policy stays as it is.</source>
        <translation>Zurückgenommen. Die Richtlinie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>Die Änderung wurde nicht zurückgenommen</translation>
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
    <message>
        <source>Set by %1 on %2.</source>
        <comment>a person, a date</comment>
        <translation>Festgelegt von %1 am %2.</translation>
    </message>
    <message>
        <source>Another change is planned. Take it back first.</source>
        <translation>Eine andere Änderung ist geplant. Nehmen Sie diese zuerst zurück.</translation>
    </message>
    <message>
        <source>Your choice was not saved.</source>
        <translation>Ihre Auswahl wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 decides this policy now.</source>
        <comment>an enterprise</comment>
        <translation>%1 entscheidet jetzt über diese Richtlinie.</translation>
    </message>
    <message>
        <source>Meanwhile this policy was set to “%1”.</source>
        <translation>Inzwischen wurde diese Richtlinie auf „%1“ gesetzt.</translation>
    </message>
    <message>
        <source>%1 has set this policy to “%2”.</source>
        <comment>a person, a choice</comment>
        <translation>%1 hat diese Richtlinie auf „%2“ gesetzt.</translation>
    </message>
    <message>
        <source>Your own choice is not saved yet. Saving it replaces theirs.</source>
        <translation>Ihre eigene Auswahl ist noch nicht gespeichert. Wenn Sie sie speichern, ersetzt sie jene.</translation>
    </message>
    <message>
        <source>That is what you had chosen.</source>
        <translation>Das ist, was Sie gewählt hatten.</translation>
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
    <name>patwarden::PolicyPlanner</name>
    <message>
        <source>Planned for %1.</source>
        <comment>a date and time</comment>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>The change was not planned</source>
        <translation>Die Änderung wurde nicht geplant</translation>
    </message>
    <message>
        <source>Taken back. The policy stays as it is.</source>
        <translation>Zurückgenommen. Die Richtlinie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>Die Änderung wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>The policy was not rolled back</source>
        <translation>Die Richtlinie wurde nicht zurückgerollt</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <comment>the label of a choice</comment>
        <translation>Zurück zu „%1“?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Rolled back. %1</source>
        <comment>the label of a choice</comment>
        <translation>Zurückgerollt. %1</translation>
    </message>
</context>
<context>
    <name>patwarden::PrivateKeyDialog</name>
    <message>
        <source>It signs in as client %1 with this private key.</source>
        <translation>Sie meldet sich als Client %1 mit diesem privaten Schlüssel an.</translation>
    </message>
    <message>
        <source>Keep it now.</source>
        <translation>Bewahren Sie ihn jetzt auf.</translation>
    </message>
    <message>
        <source>It cannot be shown again: Patwarden keeps only the public half.</source>
        <translation>Er kann nicht noch einmal angezeigt werden: Patwarden behält nur den öffentlichen Teil.</translation>
    </message>
    <message>
        <source>Save the private key</source>
        <translation>Den privaten Schlüssel speichern</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Schlüssel (*.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, for you alone to read.</source>
        <translation>Als %1 gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Close without keeping the key?</source>
        <translation>Schließen, ohne den Schlüssel aufzubewahren?</translation>
    </message>
    <message>
        <source>Nobody can show it again. For the App to sign in you would have to make a new one.</source>
        <translation>Niemand kann ihn noch einmal anzeigen. Damit die App sich anmelden kann, müssten Sie einen neuen erzeugen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patwarden::ProfileDialog</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Your account is managed: the enterprise provisions it and keeps your name and e-mail address.</source>
        <translation>Ihr Konto wird verwaltet: Das Enterprise stellt es bereit und pflegt Ihren Namen und Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Ihr Profil…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Notices by mail…</source>
        <translation>Mitteilungen per Mail…</translation>
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
    <name>patwarden::ReasonDialog</name>
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
    <name>patwarden::RegenerateDialog</name>
    <message>
        <source>Regenerate %1?</source>
        <translation>%1 neu generieren?</translation>
    </message>
    <message>
        <source>The secret it has now stops working at once. What uses it needs the new one. What the token reaches stays as it is.</source>
        <translation>Das jetzige Geheimnis funktioniert sofort nicht mehr. Was es verwendet, benötigt das neue. Was das Token erreicht, bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>patwarden::RegisterAppForm</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>patwarden::RepositoryPicker</name>
    <message>
        <source>Search repositories</source>
        <translation>Repositorys durchsuchen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown. Search for the others.</source>
        <translation>
            <numerusform>Das erste wird angezeigt. Suchen Sie nach den übrigen.</numerusform>
            <numerusform>Die ersten %Ln werden angezeigt. Suchen Sie nach den übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no repositories here.</source>
        <translation>Hier gibt es keine Repositorys.</translation>
    </message>
    <message>
        <source>No repository has “%1” in its name.</source>
        <translation>Kein Repository hat „%1“ im Namen.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>None is selected yet.</source>
        <translation>Noch keines ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1</source>
        <translation>
            <numerusform>%Ln ausgewählt: %1</numerusform>
            <numerusform>%Ln ausgewählt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: %1 …</source>
        <translation>
            <numerusform>%Ln ausgewählt: %1 …</numerusform>
            <numerusform>%Ln ausgewählt: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::RequestFilterBar</name>
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
        <source>Works as soon as all requests are read.</source>
        <translation>Verfügbar, sobald alle Anfragen geladen sind.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization, A to Z</source>
        <translation>Organisation, A bis Z</translation>
    </message>
    <message>
        <source>Organization, Z to A</source>
        <translation>Organisation, Z bis A</translation>
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
        <source>This organization has not opted in</source>
        <translation>Für diese Organisation fehlt das Opt-in</translation>
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
        <source>Fine-grained personal access tokens cannot ask for access before the organization has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens können erst Zugriff anfragen, wenn die Organisation ihre Richtlinien festgelegt hat.</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens cannot ask for access to %1 before it has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens können erst dann Zugriff auf %1 anfragen, wenn dort Richtlinien festgelegt sind.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Genehmigen…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Anfragen werden geladen…</translation>
    </message>
    <message>
        <source>Shift-click ticks a range · a approves · d denies · ? all keys</source>
        <translation>Umschalt-Klick wählt einen Bereich · a genehmigt · d lehnt ab · ? alle Tasten</translation>
    </message>
    <message>
        <source>None of your organizations has opted in</source>
        <translation>Für keine Ihrer Organisationen gibt es ein Opt-in</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>You own no organization.</source>
        <translation>Sie sind Inhaber keiner Organisation.</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>Ihre Organisationen</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens that wait for your approval, in every organization that you own.</source>
        <translation>Fine-grained Personal Access Tokens, die auf Ihre Genehmigung warten, in jeder Organisation, deren Inhaber Sie sind.</translation>
    </message>
    <message>
        <source>Fine-grained personal access tokens cannot ask for access before an organization has set its policies.</source>
        <translation>Fine-grained Personal Access Tokens erreichen nichts, bevor eine Organisation ihre Richtlinien festgelegt hat.</translation>
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
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
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
</context>
<context>
    <name>patwarden::ReviewPage</name>
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
        <source>None of your organizations has such a request.</source>
        <translation>Keine Ihrer Organisationen hat eine solche Anfrage.</translation>
    </message>
</context>
<context>
    <name>patwarden::ScopeModel</name>
    <message>
        <source>Full control of every repository you can reach, private ones included</source>
        <translation>Volle Kontrolle über jedes Repository, das Sie erreichen, auch private</translation>
    </message>
    <message>
        <source>Write to public repositories only</source>
        <translation>Nur in öffentliche Repositorys schreiben</translation>
    </message>
    <message>
        <source>Change workflow files. Kept, but reaches nothing here</source>
        <translation>Workflow-Dateien ändern. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Full control of your organizations and their teams</source>
        <translation>Volle Kontrolle über Ihre Organisationen und deren Teams</translation>
    </message>
    <message>
        <source>Change memberships and projects of your organizations</source>
        <translation>Mitgliedschaften und Projekte Ihrer Organisationen ändern</translation>
    </message>
    <message>
        <source>Read memberships and projects of your organizations</source>
        <translation>Mitgliedschaften und Projekte Ihrer Organisationen lesen</translation>
    </message>
    <message>
        <source>Full control of the enterprise</source>
        <translation>Volle Kontrolle über das Enterprise</translation>
    </message>
    <message>
        <source>Read the profile of the enterprise</source>
        <translation>Profil des Enterprise lesen</translation>
    </message>
    <message>
        <source>Publish packages. Kept, but reaches nothing here</source>
        <translation>Pakete veröffentlichen. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Download packages. Kept, but reaches nothing here</source>
        <translation>Pakete herunterladen. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Manage hooks of repositories. Kept, but reaches nothing here</source>
        <translation>Hooks von Repositorys verwalten. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Create gists. Kept, but reaches nothing here</source>
        <translation>Gists erstellen. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Read notifications. Kept, but reaches nothing here</source>
        <translation>Benachrichtigungen lesen. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Change your profile. Kept, but reaches nothing here</source>
        <translation>Ihr Profil ändern. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Read your profile. Kept, but reaches nothing here</source>
        <translation>Ihr Profil lesen. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
    <message>
        <source>Delete repositories. Kept, but reaches nothing here</source>
        <translation>Repositorys löschen. Wird gespeichert, erreicht hier aber nichts</translation>
    </message>
</context>
<context>
    <name>patwarden::SecretDialog</name>
    <message>
        <source>Copy it now.</source>
        <translation>Kopieren Sie es jetzt.</translation>
    </message>
    <message>
        <source>It cannot be shown again: Patwarden keeps only what it takes to recognize it.</source>
        <translation>Es kann nicht noch einmal angezeigt werden: Patwarden behält nur, was zum Wiedererkennen nötig ist.</translation>
    </message>
    <message>
        <source>Close without copying the secret?</source>
        <translation>Schließen, ohne das Geheimnis zu kopieren?</translation>
    </message>
    <message>
        <source>Nobody can show it again. To use the token you would have to regenerate it.</source>
        <translation>Niemand kann es noch einmal anzeigen. Um das Token zu verwenden, müssten Sie es neu generieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Aktive Tokens</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Notices and webhooks</source>
        <translation>Mitteilungen und Webhooks</translation>
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
    <name>patwarden::SignInCodeDialog</name>
    <message>
        <source>Sign-in code for %1</source>
        <translation>Anmeldecode für %1</translation>
    </message>
    <message numerus="yes">
        <source>Hand this code over by a way you trust. At the sign-in, “I have an invitation code” leads to where %1 chooses a password with it. It works once, for %Ln day(s).</source>
        <translation>
            <numerusform>Geben Sie diesen Code auf einem Weg weiter, dem Sie vertrauen. Bei der Anmeldung führt „Ich habe einen Einladungscode“ dorthin, wo %1 damit ein Passwort wählt. Er funktioniert einmal, %Ln Tag lang.</numerusform>
            <numerusform>Geben Sie diesen Code auf einem Weg weiter, dem Sie vertrauen. Bei der Anmeldung führt „Ich habe einen Einladungscode“ dorthin, wo %1 damit ein Passwort wählt. Er funktioniert einmal, %Ln Tage lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard forgets it in %Ln second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage vergisst ihn in %Ln Sekunde.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage vergisst ihn in %Ln Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patwarden::SignInCodeForm</name>
    <message numerus="yes">
        <source>At least %Ln character(s).</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the code that you were given.</source>
        <translation>Geben Sie den Code ein, den Sie erhalten haben.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>patwarden::SignInDialog</name>
    <message>
        <source>Enter your login.</source>
        <translation>Geben Sie Ihren Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>I have a password</source>
        <translation>Ich habe ein Passwort</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>Ich habe einen Einladungscode</translation>
    </message>
    <message>
        <source>The login or the code is wrong, or the code is too old. Whoever invited you can make another one.</source>
        <translation>Anmeldename oder Code ist falsch, oder der Code ist zu alt. Wer Sie eingeladen hat, kann einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Signed in to the database as %1</source>
        <translation>Bei der Datenbank angemeldet als %1</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Weiter als %1</translation>
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
    <name>patwarden::TokenActions</name>
    <message>
        <source>%1 was generated</source>
        <translation>%1 wurde generiert</translation>
    </message>
    <message>
        <source>The owners of %1 were asked. Until one approves, the token reads public resources only.</source>
        <translation>Die Inhaber von %1 wurden gefragt. Bis einer genehmigt, liest das Token nur öffentliche Ressourcen.</translation>
    </message>
    <message>
        <source>It needs no approval because you own %1.</source>
        <translation>Es benötigt keine Genehmigung, da Sie Inhaber von %1 sind.</translation>
    </message>
    <message>
        <source>%1 requires no approval: it has access now.</source>
        <translation>%1 verlangt keine Genehmigung: Das Token hat jetzt Zugriff.</translation>
    </message>
    <message>
        <source>%1 was not regenerated</source>
        <translation>%1 wurde nicht neu generiert</translation>
    </message>
    <message>
        <source>%1 was regenerated</source>
        <translation>%1 wurde neu generiert</translation>
    </message>
    <message>
        <source>The secret it had before works no more. What it reaches is as it was.</source>
        <translation>Das bisherige Geheimnis funktioniert nicht mehr. Was das Token erreicht, ist unverändert.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>What uses it stops working at once, and its request is withdrawn. SSH keys that it created go on working. This cannot be undone.</source>
        <translation>Was es verwendet, funktioniert sofort nicht mehr, und die Anfrage wird zurückgezogen. Damit erstellte SSH-Schlüssel bleiben gültig. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What uses it stops working at once. SSH keys that it created go on working. This cannot be undone.</source>
        <translation>Was es verwendet, funktioniert sofort nicht mehr. Damit erstellte SSH-Schlüssel bleiben gültig. Dies lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Withdraw the request of %1?</source>
        <translation>Anfrage von %1 zurückziehen?</translation>
    </message>
    <message>
        <source>The token keeps what %1 approved before. You can ask again.</source>
        <translation>Das Token behält, was %1 zuvor genehmigt hat. Sie können erneut anfragen.</translation>
    </message>
    <message>
        <source>The token will read public resources of %1 only. You can ask again.</source>
        <translation>Das Token wird nur öffentliche Ressourcen von %1 lesen. Sie können erneut anfragen.</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>The request of %1 was not withdrawn</source>
        <translation>Die Anfrage von %1 wurde nicht zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrew the request of %1.</source>
        <translation>Anfrage von %1 zurückgezogen.</translation>
    </message>
    <message>
        <source>%1 did not ask again</source>
        <translation>%1 hat nicht erneut angefragt</translation>
    </message>
    <message>
        <source>%1 has access to %2.</source>
        <translation>%1 hat Zugriff auf %2.</translation>
    </message>
    <message>
        <source>Asked the owners of %1 again.</source>
        <translation>Inhaber von %1 erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenBasics</name>
    <message>
        <source>What it is for, so that you and its reviewers recognize it.</source>
        <translation>Wofür es ist, damit Sie und die Prüfenden es erkennen.</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenContent</name>
    <message>
        <source>It asks for more: look at its request</source>
        <translation>Es fragt mehr an: siehe Anfrage</translation>
    </message>
    <message>
        <source>The token has no permissions.</source>
        <translation>Das Token hat keine Berechtigungen.</translation>
    </message>
    <message>
        <source>All repositories, and every one that is created later.</source>
        <translation>Alle Repositorys, und jedes, das später erstellt wird.</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Hat Zugriff</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>managed by the enterprise</source>
        <translation>vom Enterprise verwaltet</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>when access was granted, and how: &quot;12 Nov 2026, by alice&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenDetails</name>
    <message>
        <source>Withdraw request…</source>
        <translation>Anfrage zurückziehen…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Erneut anfragen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>You have no such token. It may have been deleted.</source>
        <translation>Sie haben kein solches Token. Möglicherweise wurde es gelöscht.</translation>
    </message>
    <message>
        <source>Personal access token (classic)</source>
        <translation>Personal Access Token (classic)</translation>
    </message>
    <message>
        <source>Fine-grained personal access token for %1</source>
        <translation>Fine-grained Personal Access Token für %1</translation>
    </message>
    <message>
        <source>It reaches your own resources, which needs nobody’s approval.</source>
        <translation>Es erreicht Ihre eigenen Ressourcen, wofür keine Genehmigung nötig ist.</translation>
    </message>
    <message>
        <source>You belong to no organization.</source>
        <translation>Sie gehören keiner Organisation an.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>None: it reads what is public.</source>
        <translation>Keine: Es liest, was öffentlich ist.</translation>
    </message>
    <message>
        <source>Kept as it is; unknown here</source>
        <translation>Bleibt, wie er ist; hier unbekannt</translation>
    </message>
    <message>
        <source>Public repositories only, to read.</source>
        <translation>Nur öffentliche Repositorys, nur zum Lesen.</translation>
    </message>
    <message>
        <source>All repositories of %1, and every one that is created later.</source>
        <translation>Alle Repositorys von %1, und jedes, das später erstellt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected repository(ies):</source>
        <translation>
            <numerusform>%Ln ausgewähltes Repository:</numerusform>
            <numerusform>%Ln ausgewählte Repositorys:</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Secret</source>
        <extracomment>the last characters of a secret</extracomment>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>A revocation is final. Generate a new token to ask %1 again.</source>
        <translation>Ein Widerruf ist endgültig. Generieren Sie ein neues Token, um erneut bei %1 anzufragen.</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenFilterBar</name>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Search names and owners</source>
        <translation>Namen und Inhaber durchsuchen</translation>
    </message>
    <message>
        <source>Works as soon as all tokens are read.</source>
        <translation>Verfügbar, sobald alle Tokens geladen sind.</translation>
    </message>
    <message>
        <source>Granted last</source>
        <translation>Neueste Gewährung zuerst</translation>
    </message>
    <message>
        <source>Granted first</source>
        <translation>Älteste Gewährung zuerst</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendete zuerst</translation>
    </message>
    <message>
        <source>Longest unused first</source>
        <translation>Am längsten unbenutzte zuerst</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenList</name>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>What acts in your name, and where each stands with your organizations.</source>
        <translation>Was in Ihrem Namen handelt und welchen Stand es jeweils bei Ihren Organisationen hat.</translation>
    </message>
    <message>
        <source>Generate new token</source>
        <translation>Neues Token generieren</translation>
    </message>
    <message>
        <source>Reading your tokens…</source>
        <translation>Ihre Tokens werden geladen…</translation>
    </message>
    <message>
        <source>Fine-grained token, for one resource owner</source>
        <translation>Fine-grained Token, für einen Ressourceninhaber</translation>
    </message>
    <message>
        <source>Token (classic), for everything you reach</source>
        <translation>Token (classic), für alles, was Sie erreichen</translation>
    </message>
    <message>
        <source>You have no tokens</source>
        <translation>Sie haben keine Tokens</translation>
    </message>
    <message>
        <source>A token lets a script or a tool act in your name, without your password: for a while, and only as far as you let it.</source>
        <translation>Mit einem Token kann ein Skript oder Werkzeug in Ihrem Namen handeln, ohne Ihr Passwort: auf begrenzte Zeit und nur so weit, wie Sie es zulassen.</translation>
    </message>
    <message>
        <source>Generate a fine-grained token</source>
        <translation>Fine-grained Token generieren</translation>
    </message>
    <message>
        <source>Generate a classic token</source>
        <translation>Classic Token generieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your tokens could not be read</source>
        <translation>Ihre Tokens konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>fine-grained tokens that somebody has, of those that are allowed</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenLists</name>
    <message>
        <source>Active tokens</source>
        <translation>Aktive Tokens</translation>
    </message>
    <message>
        <source>Kinds of tokens</source>
        <translation>Arten von Tokens</translation>
    </message>
    <message>
        <source>Fine-grained tokens · %1</source>
        <extracomment>a tab; %1 is how many there are</extracomment>
        <translation>Fine-grained Tokens · %1</translation>
    </message>
    <message>
        <source>Fine-grained tokens</source>
        <translation>Fine-grained Tokens</translation>
    </message>
    <message>
        <source>Tokens (classic) · %1</source>
        <extracomment>a tab; %1 is how many there are</extracomment>
        <translation>Tokens (classic) · %1</translation>
    </message>
    <message>
        <source>Tokens (classic)</source>
        <translation>Tokens (classic)</translation>
    </message>
    <message>
        <source>Personal access tokens that reach what is not public in this organization.</source>
        <translation>Personal Access Tokens, die erreichen, was in dieser Organisation nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>Personal access tokens that reach what is not public in %1.</source>
        <translation>Personal Access Tokens, die erreichen, was in %1 nicht öffentlich ist.</translation>
    </message>
</context>
<context>
    <name>patwarden::TokenReachModel</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
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
    <name>patwarden::WebhookCard</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Keine Webhooks</translation>
    </message>
    <message>
        <source>Add one, and a program of yours is told what happens to requests.</source>
        <translation>Legen Sie einen an, und ein Programm von Ihnen erfährt, was mit Anfragen geschieht.</translation>
    </message>
    <message>
        <source>URLs that are told of each request that is created, approved, denied or cancelled.</source>
        <translation>URLs, denen jede Anfrage gemeldet wird, die gestellt, genehmigt, abgelehnt oder zurückgezogen wird.</translation>
    </message>
    <message>
        <source>Add a webhook…</source>
        <translation>Webhook anlegen…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Deliveries…</source>
        <translation>Zustellungen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The webhook was added. A ping is on its way.</source>
        <translation>Der Webhook wurde angelegt. Ein Ping ist unterwegs.</translation>
    </message>
    <message>
        <source>A ping is on its way.</source>
        <translation>Ein Ping ist unterwegs.</translation>
    </message>
    <message>
        <source>Remove this webhook?</source>
        <translation>Diesen Webhook entfernen?</translation>
    </message>
    <message>
        <source>%1 is told nothing any more, and its log goes.</source>
        <translation>%1 wird nichts mehr gemeldet, und das Protokoll entfällt.</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Webhook entfernen</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>Der Webhook wurde entfernt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>The webhook was changed.</source>
        <translation>Der Webhook wurde geändert.</translation>
    </message>
    <message>
        <source>The webhook is switched on.</source>
        <translation>Der Webhook ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch this webhook off?</source>
        <translation>Diesen Webhook ausschalten?</translation>
    </message>
    <message>
        <source>%1 is told nothing until it is switched on again. What is decided meanwhile it is never told. Its log stays, and what waits for it now goes out then.</source>
        <translation>%1 erfährt nichts, bis der Webhook wieder eingeschaltet wird. Was inzwischen entschieden wird, erfährt er nie. Sein Protokoll bleibt, und was jetzt auf ihn wartet, wird dann zugestellt.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The webhook is switched off.</source>
        <translation>Der Webhook ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>patwarden::WebhookDeliveryModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, head of a column</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, tried again later</source>
        <comment>a status, or that there was no answer</comment>
        <translation>%1, wird wiederholt</translation>
    </message>
    <message>
        <source>%1, given up</source>
        <comment>a status, or that there was no answer</comment>
        <translation>%1, aufgegeben</translation>
    </message>
</context>
<context>
    <name>patwarden::WebhookDialog</name>
    <message>
        <source>Add webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>It is told of each request that is created, approved, denied or cancelled. A ping goes first.</source>
        <translation>Ihm wird jede Anfrage gemeldet, die gestellt, genehmigt, abgelehnt oder zurückgezogen wird. Zuerst kommt ein Ping.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>&amp;Secret (optional)</source>
        <translation>&amp;Geheimnis (optional)</translation>
    </message>
    <message>
        <source>Secret (optional)</source>
        <translation>Geheimnis (optional)</translation>
    </message>
    <message>
        <source>Signs what is sent. It is never shown again.</source>
        <translation>Signiert, was gesendet wird. Es wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>What waits goes to the new address too. The log stays as it is.</source>
        <translation>Auch was wartet, geht an die neue Adresse. Das Protokoll bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Deliveries are signed.</source>
        <translation>Zustellungen werden signiert.</translation>
    </message>
    <message>
        <source>Deliveries are not signed.</source>
        <translation>Zustellungen werden nicht signiert.</translation>
    </message>
    <message>
        <source>Change secret…</source>
        <translation>Geheimnis ändern…</translation>
    </message>
    <message>
        <source>Set a secret…</source>
        <translation>Geheimnis setzen…</translation>
    </message>
    <message>
        <source>Replaces the one it has, and is never shown again. Left empty, nothing is signed.</source>
        <translation>Ersetzt das bisherige und wird nie wieder gezeigt. Bleibt es leer, wird nichts signiert.</translation>
    </message>
</context>
<context>
    <name>patwarden::WebhookModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Letzte Zustellung</translation>
    </message>
</context>
<context>
    <name>patwarden::YourTokensPage</name>
    <message>
        <source>New token (classic)</source>
        <translation>Neues Token (classic)</translation>
    </message>
    <message>
        <source>New fine-grained token</source>
        <translation>Neues Fine-grained Token</translation>
    </message>
    <message>
        <source>Your tokens</source>
        <translation>Ihre Tokens</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed about the token is not saved.</source>
        <translation>Ihre Änderungen am Token sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The token has not been generated.</source>
        <translation>Das Token wurde nicht generiert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard token</source>
        <translation>Token verwerfen</translation>
    </message>
    <message>
        <source>Saved %1. What was added waits for approval.</source>
        <translation>%1 gespeichert. Was hinzukam, wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
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
        <translation>Geben Sie an, was importiert werden soll: patwardenctl import github…</translation>
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
    <message>
        <source>The output could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>No password was given. Use --%1, or set %2.</source>
        <translation>Es wurde kein Passwort angegeben. Verwenden Sie --%1 oder setzen Sie %2.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was done.</source>
        <translation>Die beiden stimmen nicht überein. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Set up a new database</source>
        <translation>Neue Datenbank einrichten</translation>
    </message>
    <message>
        <source>List, make and opt in organizations</source>
        <translation>Organisationen auflisten, anlegen und ihr Opt-in durchführen</translation>
    </message>
    <message>
        <source>People: who belongs where, roles, codes, passwords</source>
        <translation>Personen: wer wohin gehört, Rollen, Codes, Passwörter</translation>
    </message>
    <message>
        <source>Show, preview, set, plan and roll back policies</source>
        <translation>Richtlinien anzeigen, vorab prüfen, festlegen, planen und zurückrollen</translation>
    </message>
    <message>
        <source>List, show, approve and deny pending requests</source>
        <translation>Ausstehende Anfragen auflisten, anzeigen, genehmigen und ablehnen</translation>
    </message>
    <message>
        <source>List and revoke tokens, take inventory, make one’s own</source>
        <translation>Tokens auflisten und widerrufen, Bestand aufnehmen, eigene erstellen</translation>
    </message>
    <message>
        <source>List, verify and export the audit log</source>
        <translation>Audit-Log auflisten, prüfen und exportieren</translation>
    </message>
    <message>
        <source>Take in an estate, or pending requests that GitHub’s API returned</source>
        <translation>Eine Umgebung oder ausstehende Anfragen aus der API von GitHub übernehmen</translation>
    </message>
    <message>
        <source>Write the whole estate as JSON lines</source>
        <translation>Die gesamte Umgebung als JSON Lines schreiben</translation>
    </message>
    <message>
        <source>Copy the whole estate to a file</source>
        <translation>Die gesamte Umgebung in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Put a backup in place</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Do what time has brought about</source>
        <translation>Erledigen, was mit der Zeit fällig geworden ist</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 some of it failed, and was told; 2 wrong usage, nothing was done; 3 refused or failed.</source>
        <translation>Exit-Status: 0 erledigt; 1 ein Teil schlug fehl und wurde gemeldet; 2 falsche Verwendung, nichts wurde getan; 3 verweigert oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Copy the whole estate into another database</source>
        <translation>Die ganze Umgebung in eine andere Datenbank kopieren</translation>
    </message>
    <message>
        <source>Ask the service whether it runs well</source>
        <translation>Den Dienst fragen, ob es ihm gut geht</translation>
    </message>
    <message>
        <source>Tell other programs of decisions, and see what they were told</source>
        <translation>Anderen Programmen Entscheidungen melden und sehen, was gemeldet wurde</translation>
    </message>
    <message>
        <source>Digests, preferences, and mails that were given up</source>
        <translation>Übersichten, Wünsche und aufgegebene Mails</translation>
    </message>
    <message>
        <source>Register, install and suspend Apps that use the REST API</source>
        <translation>Apps, die die REST-API nutzen, registrieren, installieren und anhalten</translation>
    </message>
    <message>
        <source>You are signed in to the database as %1, so nothing can be done as %2. Connect with that person’s role.</source>
        <translation>Sie sind bei der Datenbank als %1 angemeldet, also kann nichts als %2 getan werden. Verbinden Sie sich mit der Rolle dieser Person.</translation>
    </message>
</context>
</TS>
