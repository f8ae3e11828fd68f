<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>window, SQL, PDF</source>
        <translation>fenêtre, SQL, PDF</translation>
    </message>
    <message>
        <source>project file, search</source>
        <translation>fichier de projet, recherche</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>encoding of text files</source>
        <translation>codage des fichiers texte</translation>
    </message>
    <message>
        <source>language of an article</source>
        <translation>langue d’un article</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>pages web</translation>
    </message>
    <message>
        <source>office documents</source>
        <translation>documents bureautiques</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <translation>tableurs</translation>
    </message>
    <message>
        <source>reading face, where it is installed</source>
        <translation>caractère de lecture, là où il est installé</translation>
    </message>
    <message>
        <source>e-mail messages</source>
        <translation>courriels</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>faces of the interface, where the desktop gives none</source>
        <translation>caractères de l’interface, si le bureau n’en donne pas</translation>
    </message>
    <message>
        <source>model of French names</source>
        <translation>modèle des noms français</translation>
    </message>
    <message>
        <source>model of English names</source>
        <translation>modèle des noms anglais</translation>
    </message>
    <message>
        <source>lexicon of places</source>
        <translation>lexique des lieux</translation>
    </message>
    <message>
        <source>first names, surnames, communes</source>
        <translation>prénoms, noms de famille, communes</translation>
    </message>
    <message>
        <source>English first names and surnames</source>
        <translation>prénoms et noms anglais</translation>
    </message>
    <message>
        <source>names and nouns for persons</source>
        <translation>noms de personnes et de métiers</translation>
    </message>
    <message>
        <source>gender of nouns</source>
        <translation>genre des noms communs</translation>
    </message>
    <message>
        <source>first names and surnames</source>
        <translation>prénoms et noms de famille</translation>
    </message>
    <message>
        <source>names of countries</source>
        <translation>noms de pays</translation>
    </message>
    <message>
        <source>clusters of French words</source>
        <translation>groupes de mots français</translation>
    </message>
    <message>
        <source>clusters of English words</source>
        <translation>groupes de mots anglais</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>T&amp;ype in this article</source>
        <translation>T&amp;ype dans cet article</translation>
    </message>
    <message>
        <source>Type in the whole &amp;project</source>
        <translation>Type dans tout le pro&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Move an &amp;edge</source>
        <translation>Déplacer un &amp;bord</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>E&amp;ntité</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Ouvrir l’article d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste an article</source>
        <translation>Co&amp;ller un article</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Back up the project…</source>
        <translation>&amp;Sauvegarder le projet…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with &amp;attribution</source>
        <translation>Copier avec l’a&amp;ttribution</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>C&amp;hercher dans l’article</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Chercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Chercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Search project and co&amp;mmands</source>
        <translation>Chercher dans le projet et les co&amp;mmandes</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;Quotations and names</source>
        <translation>&amp;Citations et noms</translation>
    </message>
    <message>
        <source>Go to the &amp;quotations</source>
        <translation>Aller aux c&amp;itations</translation>
    </message>
    <message>
        <source>Go to the &amp;names</source>
        <translation>Aller aux &amp;noms</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Organisations</translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation>&amp;Lieux</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>&amp;Autres</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>&amp;Rejetées</translation>
    </message>
    <message>
        <source>&amp;Speakers in the margin</source>
        <translation>Locuteurs en &amp;marge</translation>
    </message>
    <message>
        <source>&amp;Who speaks</source>
        <translation>&amp;Qui parle</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>&amp;Taille normale du texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>L&amp;eave</source>
        <translation>Quitte&amp;r</translation>
    </message>
    <message>
        <source>&amp;Detect in this article</source>
        <translation>&amp;Détecter dans cet article</translation>
    </message>
    <message>
        <source>Detect in &amp;all articles</source>
        <translation>Détecter dans &amp;tous les articles</translation>
    </message>
    <message>
        <source>&amp;Cancel what runs</source>
        <translation>&amp;Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>N&amp;ext article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Article &amp;done, and next</source>
        <translation>Article &amp;fini, puis le suivant</translation>
    </message>
    <message>
        <source>Re&amp;open the article</source>
        <translation>R&amp;ouvrir l’article</translation>
    </message>
    <message>
        <source>&amp;Title and source…</source>
        <translation>Titre et so&amp;urce…</translation>
    </message>
    <message>
        <source>&amp;Remove the article</source>
        <translation>&amp;Retirer l’article</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>O&amp;ther name</source>
        <translation>&amp;Autre nom</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Quotation from the selection</source>
        <translation>&amp;Citation à partir de la sélection</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>C&amp;onfirmer</translation>
    </message>
    <message>
        <source>Confirm the same in this ar&amp;ticle</source>
        <translation>Confirmer les mêmes dans cet ar&amp;ticle</translation>
    </message>
    <message>
        <source>Confirm the same in the &amp;whole project</source>
        <translation>Confirmer les mêmes dans to&amp;ut le projet</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Reject the same in this artic&amp;le</source>
        <translation>Rejeter les mêmes dans cet artic&amp;le</translation>
    </message>
    <message>
        <source>Reject the same in the whole pro&amp;ject</source>
        <translation>Rejeter les mêmes dans tout le pro&amp;jet</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Choose the speaker</source>
        <translation>&amp;Choisir le locuteur</translation>
    </message>
    <message>
        <source>&amp;Point at the speaker in the article</source>
        <translation>&amp;Montrer le locuteur dans l’article</translation>
    </message>
    <message>
        <source>Speaker &amp;1</source>
        <translation>Locuteur &amp;1</translation>
    </message>
    <message>
        <source>Speaker &amp;2</source>
        <translation>Locuteur &amp;2</translation>
    </message>
    <message>
        <source>Speaker &amp;3</source>
        <translation>Locuteur &amp;3</translation>
    </message>
    <message>
        <source>Speaker &amp;4</source>
        <translation>Locuteur &amp;4</translation>
    </message>
    <message>
        <source>Speaker &amp;5</source>
        <translation>Locuteur &amp;5</translation>
    </message>
    <message>
        <source>Speaker &amp;6</source>
        <translation>Locuteur &amp;6</translation>
    </message>
    <message>
        <source>Speaker &amp;7</source>
        <translation>Locuteur &amp;7</translation>
    </message>
    <message>
        <source>Speaker &amp;8</source>
        <translation>Locuteur &amp;8</translation>
    </message>
    <message>
        <source>Speaker &amp;9</source>
        <translation>Locuteur &amp;9</translation>
    </message>
    <message>
        <source>&amp;Unknown speaker</source>
        <translation>Locuteur &amp;inconnu</translation>
    </message>
    <message>
        <source>Selection is the &amp;cue</source>
        <translation>La sélection est le &amp;verbe</translation>
    </message>
    <message>
        <source>Selection is the s&amp;ource</source>
        <translation>La sélection est la s&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Add the selection as a fragment</source>
        <translation>&amp;Ajouter la sélection comme fragment</translation>
    </message>
    <message>
        <source>&amp;Join with the next quotation</source>
        <translation>&amp;Joindre à la citation suivante</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Directe</translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation>&amp;Mixte</translation>
    </message>
    <message>
        <source>&amp;Indirect</source>
        <translation>&amp;Indirecte</translation>
    </message>
    <message>
        <source>End one word &amp;further</source>
        <translation>Fin un mot plus &amp;loin</translation>
    </message>
    <message>
        <source>End one word &amp;back</source>
        <translation>Fin un mot plus &amp;tôt</translation>
    </message>
    <message>
        <source>Start one word f&amp;urther</source>
        <translation>Début un mot plus l&amp;oin</translation>
    </message>
    <message>
        <source>Start one word b&amp;ack</source>
        <translation>Début un mot plus tô&amp;t</translation>
    </message>
    <message>
        <source>End one character further</source>
        <translation>Fin un caractère plus loin</translation>
    </message>
    <message>
        <source>End one character back</source>
        <translation>Fin un caractère plus tôt</translation>
    </message>
    <message>
        <source>Start one character further</source>
        <translation>Début un caractère plus loin</translation>
    </message>
    <message>
        <source>Start one character back</source>
        <translation>Début un caractère plus tôt</translation>
    </message>
    <message>
        <source>&amp;Show the entity</source>
        <translation>&amp;Montrer l’entité</translation>
    </message>
    <message>
        <source>&amp;Merge with another…</source>
        <translation>&amp;Fusionner avec une autre…</translation>
    </message>
    <message>
        <source>Split &amp;off this mention</source>
        <translation>&amp;Détacher cette mention</translation>
    </message>
    <message>
        <source>To chec&amp;k</source>
        <translation>À &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Réviser</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>Reprendre la &amp;dernière décision</translation>
    </message>
    <message>
        <source>Next to chec&amp;k</source>
        <translation>Suivante à &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Least certain first</source>
        <translation>Du moins sûr au plus s&amp;ûr</translation>
    </message>
    <message>
        <source>Confirm everything &amp;above a confidence…</source>
        <translation>Confirmer tout au-dessus d’une con&amp;fiance…</translation>
    </message>
    <message>
        <source>Confirm everything of this &amp;entity</source>
        <translation>Confirmer tout de cette &amp;entité</translation>
    </message>
    <message>
        <source>Confirm everything in this a&amp;rticle</source>
        <translation>Confirmer tout dans cet ar&amp;ticle</translation>
    </message>
    <message>
        <source>&amp;Commands and search</source>
        <translation>&amp;Commandes et recherche</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Changer les &amp;touches…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation>Les &amp;touches d’un coup d’œil</translation>
    </message>
    <message>
        <source>&amp;About Guillemet</source>
        <translation>À &amp;propos de Guillemet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Ré&amp;vision</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>submenu: entry</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Import with &amp;choices…</source>
        <translation>Importer avec des &amp;choix…</translation>
    </message>
    <message>
        <source>Report as P&amp;DF…</source>
        <translation>Rapport en P&amp;DF…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Imp&amp;rimer…</translation>
    </message>
    <message>
        <source>&amp;Quotations of the project…</source>
        <translation>&amp;Citations du projet…</translation>
    </message>
    <message>
        <source>Carry &amp;marks over from the earlier version…</source>
        <translation>Reporter les &amp;marques de la version précédente…</translation>
    </message>
    <message>
        <source>&amp;Remove the fragment at the caret</source>
        <translation>&amp;Retirer le fragment sous le curseur</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>&amp;Scinder au curseur</translation>
    </message>
    <message>
        <source>&amp;Link the source to the speaker</source>
        <translation>&amp;Lier la source au locuteur</translation>
    </message>
</context>
<context>
    <name>AnnotationSet</name>
    <message>
        <source>This annotation has been changed elsewhere since; nothing was done.</source>
        <translation>Cette annotation a été changée ailleurs entre-temps&#xa0;; rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>Brat</name>
    <message>
        <source>event %1</source>
        <translation>événement&#xa0;%1</translation>
    </message>
    <message>
        <source>the line begins with no id of brat&apos;s</source>
        <translation>la ligne ne commence pas par un identifiant de brat</translation>
    </message>
    <message>
        <source>a type and offsets are missing</source>
        <translation>il manque un type et des positions</translation>
    </message>
    <message>
        <source>the id %1 is given twice</source>
        <translation>l’identifiant&#xa0;%1 est donné deux fois</translation>
    </message>
    <message>
        <source>«%1» is no pair of offsets</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire de positions</translation>
    </message>
    <message>
        <source>the words of %1 do not stand at their place in the text</source>
        <translation>les mots de&#xa0;%1 ne sont pas à leur place dans le texte</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>relation&#xa0;%1</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>attribut&#xa0;%1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>note&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Cas</name>
    <message>
        <source>it holds no Sofa with a text</source>
        <translation>il ne contient pas de Sofa avec un texte</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>type&#xa0;%1</translation>
    </message>
    <message>
        <source>structure %1 (%2): %3</source>
        <translation>structure&#xa0;%1 (%2)&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>“%1” is a person</source>
        <translation>«&#xa0;%1&#xa0;» est une personne</translation>
    </message>
    <message>
        <source>“%1” is an organisation</source>
        <translation>«&#xa0;%1&#xa0;» est une organisation</translation>
    </message>
    <message>
        <source>“%1” is a place</source>
        <translation>«&#xa0;%1&#xa0;» est un lieu</translation>
    </message>
    <message>
        <source>“%1” is another name</source>
        <translation>«&#xa0;%1&#xa0;» est un autre nom</translation>
    </message>
    <message>
        <source>“%1” is a date</source>
        <translation>«&#xa0;%1&#xa0;» est une date</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, status</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 % certain</source>
        <translation>confiance&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Somebody unknown says this</source>
        <translation>Quelqu’un d’inconnu dit cela</translation>
    </message>
    <message>
        <source>%1 says this</source>
        <translation>%1 dit cela</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>of a name</comment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>of a quotation</comment>
        <translation>proposée</translation>
    </message>
</context>
<context>
    <name>Conll</name>
    <message numerus="yes">
        <source>CoNLL-2003 holds no overlapping names: %n name(s) were left out.</source>
        <translation>
            <numerusform>CoNLL-2003 ne contient pas de noms qui se chevauchent&#xa0;: %n nom a été laissé de côté.</numerusform>
            <numerusform>CoNLL-2003 ne contient pas de noms qui se chevauchent&#xa0;: %n noms ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>a token and its tag are expected</source>
        <translation>un mot et son étiquette sont attendus</translation>
    </message>
    <message>
        <source>«%1» is no tag in BIO</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette BIO</translation>
    </message>
    <message>
        <source>ten columns are expected, %1 were found</source>
        <translation>dix colonnes sont attendues,&#xa0;%1 ont été trouvées</translation>
    </message>
    <message>
        <source>«%1» is no id of a token</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un mot</translation>
    </message>
    <message>
        <source>unbalanced bracket of %1</source>
        <translation>parenthèse sans partenaire de&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Doccano</name>
    <message>
        <source>a label is not a list of start, end and label</source>
        <translation>une étiquette n’est pas une liste de début, fin et nom</translation>
    </message>
    <message>
        <source>offsets count utf16, codepoints or graphemes, not «%1»</source>
        <translation>les positions comptent utf16, codepoints ou graphemes, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its offsets were taken as UTF-16 units; the option «offsets» tells another</source>
        <translation>ses positions ont été prises pour des unités UTF-16&#xa0;; l’option «&#xa0;offsets&#xa0;» en indique d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) lost a speaker whom no words of the text name.</source>
        <translation>
            <numerusform>%n citation a perdu un locuteur qu’aucun mot du texte ne nomme.</numerusform>
            <numerusform>%n citations ont perdu un locuteur qu’aucun mot du texte ne nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doccano, allow overlapping spans and use relation labelling.</source>
        <translation>Dans doccano, autoriser le chevauchement des empans et l’étiquetage des relations.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Cancelled by the agency.</source>
        <translation>Annulé par l’agence.</translation>
    </message>
    <message>
        <source>%1: “%2” was cancelled by the agency</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été annulé par l’agence</translation>
    </message>
    <message>
        <source>Withheld by the agency.</source>
        <translation>Retenu par l’agence.</translation>
    </message>
    <message>
        <source>%1: “%2” is withheld by the agency</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est retenu par l’agence</translation>
    </message>
    <message>
        <source>Embargoed until %1.</source>
        <translation>Sous embargo jusqu’au&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1: “%2” is embargoed until %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est sous embargo jusqu’au&#xa0;%3</translation>
    </message>
    <message>
        <source>Urgency %1.</source>
        <translation>Urgence&#xa0;%1.</translation>
    </message>
    <message>
        <source>line %1: this XML is nested too deeply</source>
        <translation>ligne&#xa0;%1&#xa0;: ce XML est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>this file holds no article with a text</source>
        <translation>ce fichier ne contient pas d’article avec un texte</translation>
    </message>
    <message numerus="yes">
        <source>%1: items without a text passed over: %n</source>
        <translation>
            <numerusform>%1&#xa0;:&#xa0;%n élément sans texte laissé de côté</numerusform>
            <numerusform>%1&#xa0;:&#xa0;%n éléments sans texte laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>this JSON is broken (%1)</source>
        <translation>ce JSON est cassé (%1)</translation>
    </message>
    <message>
        <source>this file holds no article</source>
        <translation>ce fichier ne contient pas d’article</translation>
    </message>
    <message>
        <source>this JSON is not ninjs</source>
        <translation>ce JSON n’est pas du ninjs</translation>
    </message>
    <message>
        <source>this XML is not NITF</source>
        <translation>ce XML n’est pas du NITF</translation>
    </message>
    <message>
        <source>an id is given twice</source>
        <translation>un identifiant est donné deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that the format cannot hold became U+FFFD.</source>
        <translation>
            <numerusform>%n caractère que le format ne peut contenir est devenu U+FFFD.</numerusform>
            <numerusform>%n caractères que le format ne peut contenir sont devenus U+FFFD.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file %1, which belongs to it, cannot be read</source>
        <translation>le fichier&#xa0;%1, qui l’accompagne, ne peut être lu</translation>
    </message>
    <message>
        <source>the span from %1 to %2 does not lie within the text (length %3)</source>
        <translation>le passage de&#xa0;%1 à&#xa0;%2 n’est pas dans le texte (longueur&#xa0;%3)</translation>
    </message>
    <message>
        <source>the text holds the character U+0000, so that it is not text</source>
        <translation>il contient le caractère U+0000&#xa0;: ce n’est pas un texte</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient pas de texte</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>étiquette&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>what cannot be held was passed over: %1</source>
        <translation>ce qui ne peut être gardé a été laissé de côté&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>it cannot be written (%1)</source>
        <translation>il ne peut être écrit (%1)</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut être créé</translation>
    </message>
    <message>
        <source>relation «%1» between things that it cannot bind</source>
        <translation>relation «&#xa0;%1&#xa0;» entre des choses qu’elle ne peut lier</translation>
    </message>
    <message>
        <source>there is no article in it</source>
        <translation>il ne contient pas d’article</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>c’est un fichier binaire, pas un texte</translation>
    </message>
    <message>
        <source>it is a file of the kind %1, not plain text</source>
        <translation>c’est un fichier&#xa0;%1, pas du texte brut</translation>
    </message>
    <message>
        <source>the encoding «%1» is not known</source>
        <translation>le codage «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>it is not valid text in the encoding «%1»</source>
        <translation>ce n’est pas un texte valide dans le codage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it begins as %1 and is not valid %1</source>
        <translation>il commence comme du&#xa0;%1 et n’est pas du&#xa0;%1 valide</translation>
    </message>
    <message>
        <source>read as %1 (detected; --encoding tells another)</source>
        <translation>lu comme&#xa0;%1 (détecté&#xa0;; --encoding en indique un autre)</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>lu comme&#xa0;%1</translation>
    </message>
    <message>
        <source>the value of «%1» is of the wrong kind</source>
        <translation>la valeur de «&#xa0;%1&#xa0;» n’est pas du bon genre</translation>
    </message>
    <message>
        <source>«%1» is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>the line is not a JSON object</source>
        <translation>la ligne n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>broken JSON at byte %1 of the line (%2)</source>
        <translation>JSON cassé à l’octet&#xa0;%1 de la ligne (%2)</translation>
    </message>
    <message>
        <source>keys that are not known were passed over: %1</source>
        <translation>des clés inconnues ont été laissées de côté&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>this is not an e-mail message</source>
        <translation>ce n’est pas un courriel</translation>
    </message>
    <message>
        <source>this message holds no text</source>
        <translation>ce courriel ne contient pas de texte</translation>
    </message>
    <message>
        <source>this page could not be parsed</source>
        <translation>cette page n’a pas pu être analysée</translation>
    </message>
    <message>
        <source>this Markdown could not be parsed</source>
        <translation>ce Markdown n’a pas pu être analysé</translation>
    </message>
    <message>
        <source>line %1: this XML is not well-formed (%2)</source>
        <translation>ligne&#xa0;%1&#xa0;: ce XML n’est pas bien formé (%2)</translation>
    </message>
    <message>
        <source>this ZIP file is damaged or cut short</source>
        <translation>ce fichier ZIP est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>this ZIP file holds too many entries</source>
        <translation>ce fichier ZIP contient trop d’entrées</translation>
    </message>
    <message>
        <source>this ZIP file has no entry “%1”</source>
        <translation>ce fichier ZIP n’a pas d’entrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the entry “%1” of this ZIP file is too large to be a document</source>
        <translation>l’entrée «&#xa0;%1&#xa0;» de ce fichier ZIP est trop grande pour un document</translation>
    </message>
    <message>
        <source>PDF files cannot be read: the program %1 could not be started</source>
        <translation>les fichiers PDF ne peuvent être lus&#xa0;: le programme&#xa0;%1 n’a pas pu être lancé</translation>
    </message>
    <message>
        <source>reading this PDF took too long</source>
        <translation>la lecture de ce PDF a duré trop longtemps</translation>
    </message>
    <message>
        <source>this PDF is damaged, or of a kind that cannot be read</source>
        <translation>ce PDF est endommagé, ou d’une sorte qui ne peut être lue</translation>
    </message>
    <message>
        <source>this PDF is locked by a password</source>
        <translation>ce PDF est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>this PDF has no text layer (it may be a scan)</source>
        <translation>ce PDF n’a pas de couche de texte (il est peut-être numérisé)</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>relation&#xa0;%1</translation>
    </message>
    <message>
        <source>broken JSON at byte %1 (%2)</source>
        <translation>JSON cassé à l’octet&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>Label Studio takes annotations or predictions, not «%1».</source>
        <translation>Label Studio prend «&#xa0;annotations&#xa0;» ou «&#xa0;predictions&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 without a quotation</source>
        <translation>%1 sans citation</translation>
    </message>
    <message>
        <source>The delimiter is «comma» or «semicolon», not «%1».</source>
        <translation>Le séparateur est «&#xa0;comma&#xa0;» ou «&#xa0;semicolon&#xa0;», pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The format %1 does not hold: %2.</source>
        <translation>Le format %1 ne conserve pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no pair of labels: GPE=LOC, or LAW=- to leave one out. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire d’étiquettes&#xa0;: GPE=LOC, ou LAW=- pour en laisser une de côté. Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>FormatFacts</name>
    <message>
        <source>Quote sheet (Excel)</source>
        <translation>Fiche de vérification (Excel)</translation>
    </message>
    <message>
        <source>for the fact-checking desk, ready to fill in</source>
        <translation>pour vérifier&#xa0;: citations, cases à remplir</translation>
    </message>
    <message>
        <source>One workbook: quotations with empty columns for the check and its result, mentions, entities, and totals a speaker. Cells never run as formulas.</source>
        <translation>Un classeur&#xa0;: les citations avec des colonnes vides pour la vérification et son résultat, les mentions, les entités, les totaux par locuteur. Aucune cellule ne s’exécute comme formule.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tableur (CSV)</translation>
    </message>
    <message>
        <source>a row a quotation, a row a mention</source>
        <translation>une ligne par citation, une par mention</translation>
    </message>
    <message>
        <source>Two files in a folder: quotations.csv and mentions.csv, in UTF-8, read by LibreOffice and Excel. Cells never run as formulas.</source>
        <translation>Deux fichiers dans un dossier&#xa0;: quotations.csv et mentions.csv, en UTF-8, lisibles par LibreOffice et Excel. Aucune cellule ne s’exécute comme formule.</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>marked text and who says what, to read and print</source>
        <translation>texte marqué et qui dit quoi, à lire</translation>
    </message>
    <message>
        <source>One page that loads nothing from the network: who says what, totals, and each article with its names and quotations marked.</source>
        <translation>Une page qui ne charge rien du réseau&#xa0;: qui dit quoi, les totaux, et chaque article avec ses noms et ses citations marqués.</translation>
    </message>
    <message>
        <source>Guillemet (JSON Lines)</source>
        <translation>Guillemet (JSON Lines)</translation>
    </message>
    <message>
        <source>everything, nothing lost</source>
        <translation>tout, sans perte&#xa0;; un article par ligne</translation>
    </message>
    <message>
        <source>One article a line, with all that the project knows of it, also what was rejected. The format for scripts, and for moving articles to another project.</source>
        <translation>Un article par ligne, avec tout ce que le projet en sait, même ce qui a été rejeté. Pour les scripts, et pour passer des articles à un autre projet.</translation>
    </message>
    <message>
        <source>text and annotations beside it, for research</source>
        <translation>texte et .ann, pour la recherche</translation>
    </message>
    <message>
        <source>A folder that brat&apos;s server opens: for each article a .txt and an .ann, and one annotation.conf.</source>
        <translation>Un dossier que le serveur brat ouvre&#xa0;: pour chaque article un .txt et un .ann, et un annotation.conf.</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation</translation>
    </message>
    <message>
        <source>linked annotations (JSON-LD)</source>
        <translation>annotations liées, JSON-LD</translation>
    </message>
    <message>
        <source>A folder: for each article its text and a collection of annotations that point into it by position and by quote.</source>
        <translation>Un dossier&#xa0;: pour chaque article son texte, et une collection d’annotations qui y renvoient par la position et par les mots.</translation>
    </message>
    <message>
        <source>editions and corpora in the humanities (XML)</source>
        <translation>édition savante, XML</translation>
    </message>
    <message>
        <source>One corpus with persName, orgName, placeName and said, and lists of people, places and bodies.</source>
        <translation>Un corpus avec persName, orgName, placeName et said, et les listes des personnes, des lieux et des organismes.</translation>
    </message>
    <message>
        <source>QualCoder, NVivo, ATLAS.ti, MAXQDA</source>
        <translation>QualCoder, NVivo, ATLAS.ti, MAXQDA</translation>
    </message>
    <message>
        <source>One .qdpx project for programs of qualitative analysis: sources, codes, and speakers as cases.</source>
        <translation>Un projet .qdpx pour les logiciels d’analyse qualitative&#xa0;: sources, codes, et les locuteurs comme cas.</translation>
    </message>
    <message>
        <source>tasks to annotate or review there</source>
        <translation>tâches à annoter ou à relire là-bas</translation>
    </message>
    <message>
        <source>A folder: tasks.json and the labelling interface for it, config.xml.</source>
        <translation>Un dossier&#xa0;: tasks.json et l’interface d’annotation qui va avec, config.xml.</translation>
    </message>
    <message>
        <source>spans and relations</source>
        <translation>passages et relations</translation>
    </message>
    <message>
        <source>One article a line. In doccano, allow overlapping spans and relations.</source>
        <translation>Un article par ligne. Dans doccano, autoriser les passages qui se chevauchent et les relations.</translation>
    </message>
    <message>
        <source>spaCy and Prodigy</source>
        <translation>spaCy et Prodigy</translation>
    </message>
    <message>
        <source>to train on, or to go on annotating</source>
        <translation>pour entraîner ou continuer d’annoter</translation>
    </message>
    <message>
        <source>One article a line, its labelled spans counted in characters, with tokens left to the reader.</source>
        <translation>Un article par ligne, ses passages étiquetés comptés en caractères&#xa0;; le découpage en mots est laissé au lecteur.</translation>
    </message>
    <message>
        <source>INCEpTION, Apache UIMA, DKPro</source>
        <translation>INCEpTION, Apache UIMA, DKPro</translation>
    </message>
    <message>
        <source>A folder: an .xmi an article and the type system, with DKPro&apos;s types and a layer of quotations.</source>
        <translation>Un dossier&#xa0;: un .xmi par article et le système de types, avec les types de DKPro et une couche de citations.</translation>
    </message>
    <message>
        <source>INCEpTION, cassis, DKPro</source>
        <translation>INCEpTION, cassis, DKPro</translation>
    </message>
    <message>
        <source>A folder of one JSON file an article (CAS JSON 0.4), the types inside.</source>
        <translation>Un dossier d’un fichier JSON par article (CAS JSON 0.4), les types dedans.</translation>
    </message>
    <message>
        <source>a word a line, entities and quotations in columns</source>
        <translation>un mot par ligne, entités en colonnes</translation>
    </message>
    <message>
        <source>Tokens with entities as CorefUD writes them, and quotations in the last column.</source>
        <translation>Les mots, avec les entités à la manière de CorefUD et les citations dans la dernière colonne.</translation>
    </message>
    <message>
        <source>a word a line, names only, to train taggers</source>
        <translation>un mot par ligne, noms seulement</translation>
    </message>
    <message>
        <source>Tokens with the type of the name that they belong to (BIO). Spaces between words are not kept.</source>
        <translation>Les mots, avec le type du nom auquel ils appartiennent (BIO). Les espaces entre les mots ne sont pas gardées.</translation>
    </message>
    <message>
        <source>linked data (Turtle)</source>
        <translation>données liées, Turtle</translation>
    </message>
    <message>
        <source>One Turtle file: a context an article, a resource a marked stretch of text.</source>
        <translation>Un fichier Turtle&#xa0;: un contexte par article, une ressource par passage marqué.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Agency copy in IPTC NewsML-G2 (XML)</source>
        <translation>Dépêches en IPTC NewsML-G2 (XML)</translation>
    </message>
    <message>
        <source>Agency copy in IPTC ninjs (JSON)</source>
        <translation>Dépêches en IPTC ninjs (JSON)</translation>
    </message>
    <message>
        <source>Agency copy in IPTC NITF (XML)</source>
        <translation>Dépêches en IPTC NITF (XML)</translation>
    </message>
    <message>
        <source>brat: text and standoff annotations, for brat&apos;s server</source>
        <translation>brat&#xa0;: texte et annotations à part, pour le serveur de brat</translation>
    </message>
    <message>
        <source>labels of the file and what they become: GPE=LOC,NORP=MISC,LAW=-</source>
        <translation>étiquettes du fichier et ce qu’elles deviennent&#xa0;: GPE=LOC,NORP=MISC,LAW=-</translation>
    </message>
    <message>
        <source>CoNLL-2003: tokens with names in BIO, for training taggers</source>
        <translation>CoNLL-2003&#xa0;: mots et noms en BIO, pour entraîner des étiqueteurs</translation>
    </message>
    <message>
        <source>CoNLL-2002: tokens with names in BIO, two or three columns</source>
        <translation>CoNLL-2002&#xa0;: mots et noms en BIO, deux ou trois colonnes</translation>
    </message>
    <message>
        <source>CoNLL-U: tokens with CorefUD entities, quotations in MISC</source>
        <translation>CoNLL-U&#xa0;: mots et entités CorefUD, citations dans MISC</translation>
    </message>
    <message>
        <source>Plain text, one article a file</source>
        <translation>Texte brut, un article par fichier</translation>
    </message>
    <message>
        <source>Guillemet&apos;s interchange JSON, one article a line</source>
        <translation>JSON d’échange de Guillemet, un article par ligne</translation>
    </message>
    <message>
        <source>Word documents (DOCX)</source>
        <translation>Documents Word (DOCX)</translation>
    </message>
    <message>
        <source>Saved e-mail messages (EML)</source>
        <translation>Courriels enregistrés (EML)</translation>
    </message>
    <message>
        <source>Saved web pages: the article&apos;s own text, with its date, author and outlet</source>
        <translation>Pages web enregistrées&#xa0;: le texte de l’article, avec date, auteur et média</translation>
    </message>
    <message>
        <source>Markdown, with or without a front matter</source>
        <translation>Markdown, avec ou sans en-tête</translation>
    </message>
    <message>
        <source>OpenDocument texts (ODT)</source>
        <translation>Textes OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF files with a text layer</source>
        <translation>Fichiers PDF avec une couche de texte</translation>
    </message>
    <message>
        <source>REFI-QDA project, for QualCoder, NVivo, ATLAS.ti and MAXQDA</source>
        <translation>Projet REFI-QDA, pour QualCoder, NVivo, ATLAS.ti et MAXQDA</translation>
    </message>
    <message>
        <source>doccano JSON Lines: spans and relations</source>
        <translation>JSON Lines de doccano&#xa0;: passages et relations</translation>
    </message>
    <message>
        <source>what the file&apos;s offsets count (doccano&apos;s projects differ)</source>
        <translation>ce que comptent les positions du fichier (les projets doccano diffèrent)</translation>
    </message>
    <message>
        <source>Label Studio: tasks and the labelling interface for them</source>
        <translation>Label Studio&#xa0;: tâches et leur interface d’annotation</translation>
    </message>
    <message>
        <source>as annotations, or as predictions to be reviewed</source>
        <translation>comme annotations, ou comme prédictions à relire</translation>
    </message>
    <message>
        <source>Prodigy and spaCy JSON Lines: text with labelled spans</source>
        <translation>JSON Lines de Prodigy et spaCy&#xa0;: texte et passages étiquetés</translation>
    </message>
    <message>
        <source>CSV: a table of quotations and one of mentions, for spreadsheets</source>
        <translation>CSV&#xa0;: une table des citations et une des mentions, pour tableurs</translation>
    </message>
    <message>
        <source>what stands between cells</source>
        <translation>ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>UIMA CAS JSON 0.4, for INCEpTION, cassis and DKPro</source>
        <translation>UIMA CAS JSON 0.4, pour INCEpTION, cassis et DKPro</translation>
    </message>
    <message>
        <source>UIMA CAS XMI with its type system, for INCEpTION and Apache UIMA</source>
        <translation>UIMA CAS XMI avec son système de types, pour INCEpTION et Apache UIMA</translation>
    </message>
    <message>
        <source>W3C Web Annotation: text and JSON-LD</source>
        <translation>W3C Web Annotation&#xa0;: texte et JSON-LD</translation>
    </message>
    <message>
        <source>NIF 2.0 in Turtle: linked data</source>
        <translation>NIF 2.0 en Turtle&#xa0;: données liées</translation>
    </message>
    <message>
        <source>HTML report: marked text and who says what, for reading and printing</source>
        <translation>Rapport HTML&#xa0;: texte marqué et qui dit quoi, à lire et à imprimer</translation>
    </message>
    <message>
        <source>Excel: a quote sheet for fact-checking, with mentions, entities and speakers</source>
        <translation>Excel&#xa0;: une fiche de vérification, avec mentions, entités et locuteurs</translation>
    </message>
    <message>
        <source>TEI P5: marked text for editions and corpora</source>
        <translation>TEI P5&#xa0;: texte balisé pour éditions et corpus</translation>
    </message>
    <message>
        <source>the column that holds the %1</source>
        <translation>la colonne qui contient&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>CSV with an article a row, columns chosen by name</source>
        <translation>CSV avec un article par ligne, colonnes choisies par leur nom</translation>
    </message>
    <message>
        <source>Excel workbook with an article a row, columns chosen by name</source>
        <translation>Classeur Excel avec un article par ligne, colonnes choisies par leur nom</translation>
    </message>
    <message>
        <source>WebAnno TSV 3, as WebAnno and INCEpTION export it</source>
        <translation>WebAnno TSV 3, comme l’exportent WebAnno et INCEpTION</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Ne garde pas</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>holds everything</source>
        <translation>garde tout</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>À noter</translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>note of the article</source>
        <translation>note de l’article</translation>
    </message>
    <message>
        <source>state of the article</source>
        <translation>état de l’article</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>descriptions and pronouns</source>
        <translation>reprises nominales et pronoms</translation>
    </message>
    <message>
        <source>who is who</source>
        <translation>qui est qui</translation>
    </message>
    <message>
        <source>names of entities</source>
        <translation>noms des entités</translation>
    </message>
    <message>
        <source>gender and functions</source>
        <translation>genre et fonctions</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>citations</translation>
    </message>
    <message>
        <source>cues and sources</source>
        <translation>verbes introducteurs et sources</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>locuteurs</translation>
    </message>
    <message>
        <source>further speakers</source>
        <translation>autres locuteurs</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation>statuts</translation>
    </message>
    <message>
        <source>confidences</source>
        <translation>confiances</translation>
    </message>
    <message>
        <source>confidences of speakers</source>
        <translation>confiances des locuteurs</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>marques «&#xa0;à vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>who decided, and when</source>
        <translation>qui a décidé, et quand</translation>
    </message>
    <message>
        <source>blanks at the edges of spans</source>
        <translation>espaces au bord des empans</translation>
    </message>
    <message>
        <source>everything, also what was rejected; not the engine&apos;s reasons</source>
        <translation>tout, aussi ce qui a été rejeté&#x202f;; pas les raisons du moteur</translation>
    </message>
    <message>
        <source>notes on one line; the id is the file&apos;s name</source>
        <translation>notes sur une ligne&#x202f;; l’identifiant est le nom du fichier</translation>
    </message>
    <message>
        <source>tokens: blanks and ids are lost; of overlapping names only the first</source>
        <translation>mots&#xa0;: espaces et identifiants sont perdus&#x202f;; de noms qui se chevauchent, seulement le premier</translation>
    </message>
    <message>
        <source>speakers who are named in the text only</source>
        <translation>seulement les locuteurs nommés dans le texte</translation>
    </message>
    <message>
        <source>the text; its title is the file&apos;s name</source>
        <translation>le texte&#x202f;; son titre est le nom du fichier</translation>
    </message>
    <message>
        <source>what its front matter says</source>
        <translation>ce que dit son en-tête</translation>
    </message>
    <message>
        <source>the article&apos;s own text; what the page says about itself</source>
        <translation>le texte même de l’article&#x202f;; ce que la page dit d’elle-même</translation>
    </message>
    <message>
        <source>dateline in the text; urgency, embargo and status in the note</source>
        <translation>lieu et date dans le texte&#x202f;; urgence, embargo et statut dans la note</translation>
    </message>
    <message>
        <source>articles, one a row; columns chosen by name</source>
        <translation>articles, un par ligne&#x202f;; colonnes choisies par leur nom</translation>
    </message>
    <message>
        <source>tokens: blanks and ids are lost</source>
        <translation>mots&#xa0;: espaces et identifiants sont perdus</translation>
    </message>
    <message>
        <source>tables, not the text</source>
        <translation>des tableaux, pas le texte</translation>
    </message>
    <message>
        <source>tables of quotations and mentions, not the text</source>
        <translation>des tableaux de citations et de mentions, pas le texte</translation>
    </message>
    <message>
        <source>a report to read and print</source>
        <translation>un rapport à lire et à imprimer</translation>
    </message>
    <message>
        <source>what is only suggested is of medium certainty</source>
        <translation>ce qui n’est que proposé est de certitude moyenne</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n mark(s) that cross others are not shown in the text.</source>
        <translation>
            <numerusform>%n marque qui en croise d’autres n’est pas montrée dans le texte.</numerusform>
            <numerusform>%n marques qui en croisent d’autres ne sont pas montrées dans le texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that these words are in.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Interchange</name>
    <message>
        <source>«text» is missing</source>
        <translation>«&#xa0;text&#xa0;» manque</translation>
    </message>
    <message>
        <source>the id «%1» is given twice</source>
        <translation>l’identifiant «&#xa0;%1&#xa0;» est donné deux fois</translation>
    </message>
    <message>
        <source>«%1» is not a list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste</translation>
    </message>
    <message>
        <source>«%1» holds something that is not an object</source>
        <translation>«&#xa0;%1&#xa0;» contient autre chose qu’un objet</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>«%1» cannot be «%2»</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>«%1» does not lie between 0 and 1</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas entre 0 et 1</translation>
    </message>
    <message>
        <source>«%1» is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
</context>
<context>
    <name>LabelStudio</name>
    <message>
        <source>result of the type %1</source>
        <translation>résultat du type&#xa0;%1</translation>
    </message>
    <message>
        <source>an earlier annotation of a task</source>
        <translation>une annotation plus ancienne d’une tâche</translation>
    </message>
    <message>
        <source>a further label of a region</source>
        <translation>une étiquette de plus d’une région</translation>
    </message>
    <message>
        <source>task %1: %2</source>
        <translation>tâche&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The model %1 holds no names that this program can read.</source>
        <translation>Le modèle&#xa0;%1 ne contient pas de noms que ce programme puisse lire.</translation>
    </message>
</context>
<context>
    <name>PrintedArticle</name>
    <message>
        <source>Underlined: names. Grey ground: quotations. Dotted or paler: proposed by the engine, nobody has decided yet. The text itself is unchanged.</source>
        <translation>Souligné&#xa0;: les noms. Fond gris&#xa0;: les citations. En pointillé ou plus pâle&#xa0;: proposé par le moteur, personne n’a encore décidé. Le texte est inchangé.</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>QuoteSheet</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Source in the text</source>
        <translation>Source dans le texte</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Phrase avant</translation>
    </message>
    <message>
        <source>Sentence after</source>
        <translation>Phrase après</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence of the speaker</source>
        <translation>Confiance du locuteur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Vérifié auprès de</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>Mots cités</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were longer than a workbook allows and were cut.</source>
        <translation>
            <numerusform>%n cellule plus longue que ne le permet un classeur a été coupée.</numerusform>
            <numerusform>%n cellules plus longues que ne le permet un classeur ont été coupées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit into a workbook and were left out.</source>
        <translation>
            <numerusform>%n ligne qui ne tenait pas dans un classeur a été laissée de côté.</numerusform>
            <numerusform>%n lignes qui ne tenaient pas dans un classeur ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“%1” stands before the words</source>
        <translation>«&#xa0;%1&#xa0;» précède les paroles</translation>
    </message>
    <message>
        <source>“%1” stands after the words</source>
        <translation>«&#xa0;%1&#xa0;» suit les paroles</translation>
    </message>
    <message>
        <source>“%1” attributes the words</source>
        <translation>«&#xa0;%1&#xa0;» attribue les paroles</translation>
    </message>
    <message>
        <source>It goes on with the quotation before</source>
        <translation>La citation précédente continue</translation>
    </message>
    <message>
        <source>A colon introduces the words</source>
        <translation>Deux-points introduisent les paroles</translation>
    </message>
    <message>
        <source>The words speak in the first person</source>
        <translation>Les paroles sont à la première personne</translation>
    </message>
    <message>
        <source>The words are a whole sentence</source>
        <translation>Les paroles forment une phrase entière</translation>
    </message>
    <message>
        <source>Nothing introduces the words</source>
        <translation>Rien n’introduit les paroles</translation>
    </message>
    <message>
        <source>Few words, perhaps a term or a title</source>
        <translation>Peu de mots, peut-être un terme ou un titre</translation>
    </message>
    <message>
        <source>A quotation mark has no partner</source>
        <translation>Un guillemet n’a pas de partenaire</translation>
    </message>
    <message>
        <source>“%1” reports a clause</source>
        <translation>«&#xa0;%1&#xa0;» rapporte une proposition</translation>
    </message>
    <message>
        <source>The source names %1</source>
        <translation>La source nomme&#xa0;%1</translation>
    </message>
    <message>
        <source>The source “%1” holds the name</source>
        <translation>La source «&#xa0;%1&#xa0;» contient le nom</translation>
    </message>
    <message>
        <source>The name stands beside the source “%1”</source>
        <translation>Le nom est à côté de la source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is also said of %2 elsewhere</source>
        <translation>«&#xa0;%1&#xa0;» se dit aussi de&#xa0;%2 ailleurs</translation>
    </message>
    <message>
        <source>“%1” agrees in gender</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: même genre</translation>
    </message>
    <message>
        <source>“%1” differs in gender</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: autre genre</translation>
    </message>
    <message>
        <source>“%1” differs in number</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: autre nombre</translation>
    </message>
    <message>
        <source>Spoke last</source>
        <translation>Dernier à avoir parlé</translation>
    </message>
    <message>
        <source>Spoke before the last speaker</source>
        <translation>A parlé avant le dernier locuteur</translation>
    </message>
    <message>
        <source>The nearest name before</source>
        <translation>Le nom le plus proche avant</translation>
    </message>
    <message>
        <source>Named in the same paragraph</source>
        <translation>Nommé dans le même paragraphe</translation>
    </message>
    <message>
        <source>The most often named in the article</source>
        <translation>Le plus souvent nommé dans l’article</translation>
    </message>
    <message>
        <source>Named in the quoted words themselves</source>
        <translation>Nommé dans les paroles elles-mêmes</translation>
    </message>
</context>
<context>
    <name>RefiQda</name>
    <message>
        <source>selection %1: %2</source>
        <translation>sélection&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>a further code of a selection</source>
        <translation>un code de plus d’une sélection</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>lien&#xa0;%1</translation>
    </message>
    <message>
        <source>its text %1 is not in the project file</source>
        <translation>son texte&#xa0;%1 n’est pas dans le fichier de projet</translation>
    </message>
    <message>
        <source>its text %1 is missing</source>
        <translation>son texte&#xa0;%1 manque</translation>
    </message>
    <message>
        <source>source %1: %2</source>
        <translation>source&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Scorer</name>
    <message>
        <source>The texts of the article “%1” differ: it cannot be measured.</source>
        <translation>Les textes de l’article «&#xa0;%1&#xa0;» diffèrent&#xa0;: il ne peut être mesuré.</translation>
    </message>
</context>
<context>
    <name>SpeakerChoices</name>
    <message>
        <source>not named in the text</source>
        <translation>pas nommé dans le texte</translation>
    </message>
    <message>
        <source>source of the sentence</source>
        <translation>source de la phrase</translation>
    </message>
    <message>
        <source>named in the quotation</source>
        <translation>nommé dans la citation</translation>
    </message>
    <message>
        <source>just before</source>
        <translation>juste avant</translation>
    </message>
    <message>
        <source>just after</source>
        <translation>juste après</translation>
    </message>
    <message>
        <source>paragraph before</source>
        <translation>paragraphe précédent</translation>
    </message>
    <message>
        <source>paragraph after</source>
        <translation>paragraphe suivant</translation>
    </message>
    <message>
        <source>further up</source>
        <translation>plus haut dans l’article</translation>
    </message>
    <message>
        <source>further down</source>
        <translation>plus loin dans l’article</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>set</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The text of “%1” is not the one that was stored.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» n’est plus celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>In “%1” the name %2 lies outside the text.</source>
        <translation>Dans «&#xa0;%1&#xa0;», le nom&#xa0;%2 est hors du texte.</translation>
    </message>
    <message>
        <source>In “%1” the quotation %2 lies outside the text.</source>
        <translation>Dans «&#xa0;%1&#xa0;», la citation&#xa0;%2 est hors du texte.</translation>
    </message>
    <message>
        <source>The numbers kept for “%1” are not those of its annotations.</source>
        <translation>Les nombres gardés pour «&#xa0;%1&#xa0;» ne sont pas ceux de ses annotations.</translation>
    </message>
    <message>
        <source>In “%1” the words kept for %2 are not those of the text.</source>
        <translation>Dans «&#xa0;%1&#xa0;», les mots gardés pour&#xa0;%2 ne sont pas ceux du texte.</translation>
    </message>
    <message numerus="yes">
        <source>The numbers kept for %n entity(ies) are not those of their annotations.</source>
        <translation>
            <numerusform>Les nombres gardés pour&#xa0;%n entité ne sont pas ceux de ses annotations.</numerusform>
            <numerusform>Les nombres gardés pour&#xa0;%n entités ne sont pas ceux de leurs annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of “%1” holds half a character and cannot be stored as it is.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» contient une moitié de caractère et ne peut être enregistré tel quel.</translation>
    </message>
    <message>
        <source>There is no article “%1” in “%2”.</source>
        <translation>Il n’y a pas d’article «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The backup “%1” could not be made: %2</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» n’a pas pu être faite&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>the copy is not a project.</source>
        <translation>la copie n’est pas un projet.</translation>
    </message>
    <message>
        <source>the copy is damaged, and so the project may be; check it.</source>
        <translation>la copie est endommagée, et le projet l’est peut-être aussi&#xa0;; vérifiez-le.</translation>
    </message>
    <message>
        <source>its folder could not be made.</source>
        <translation>son dossier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <translation>il y a un dossier de ce nom.</translation>
    </message>
    <message>
        <source>the file exists already.</source>
        <translation>le fichier existe déjà.</translation>
    </message>
    <message>
        <source>it is the project itself.</source>
        <translation>c’est le projet lui-même.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#xa0;:&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table “%1” refer to nothing.</source>
        <translation>
            <numerusform>%n ligne de la table «&#xa0;%1&#xa0;» ne renvoie à rien.</numerusform>
            <numerusform>%n lignes de la table «&#xa0;%1&#xa0;» ne renvoient à rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation>L’index de recherche ne correspond pas aux textes.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n changement de l’historique ne peut être lu.</numerusform>
            <numerusform>%n changements de l’historique ne peuvent être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What speaks for the speaker of %n quotation(s) cannot be read.</source>
        <translation>
            <numerusform>Les raisons du locuteur de&#xa0;%n citation ne peuvent être lues.</numerusform>
            <numerusform>Les raisons du locuteur de&#xa0;%n citations ne peuvent être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already: it was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;: il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: another file took its place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être créé&#xa0;: un autre fichier a pris sa place.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Guillemet: it cannot be opened by this one.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Guillemet&#xa0;: celle-ci ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is not a Guillemet project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet Guillemet.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Guillemet and cannot be brought up to date where it lies: copy it to a folder that can be written.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus ancienne de Guillemet et ne peut être mis à jour là où il est&#xa0;: copiez-le dans un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>This step cannot be done again: what it speaks of has been changed since. It was passed over.</source>
        <translation>Ce pas ne peut être refait&#xa0;: ce dont il parle a changé depuis. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>This step cannot be undone: what it speaks of has been changed since. It was passed over.</source>
        <translation>Ce pas ne peut être annulé&#xa0;: ce dont il parle a changé depuis. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>What this speaks of has been changed elsewhere since: nothing was done.</source>
        <translation>Ce dont il s’agit a été changé ailleurs entre-temps&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>The annotation %1 lies outside its article&apos;s text: nothing was changed in “%2”.</source>
        <translation>L’annotation&#xa0;%1 est hors du texte de son article&#xa0;: rien n’a été changé dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un projet.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a project.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: ce n’est pas un projet.</translation>
    </message>
    <message>
        <source>“%1” is shorter than it was: it has been cut off. Open one of its backups instead.</source>
        <translation>«&#xa0;%1&#xa0;» est plus court qu’il ne l’était&#xa0;: il a été tronqué. Ouvrez plutôt une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Guillemet project.</source>
        <translation>«&#xa0;%1&#xa0;» est la base d’un autre programme, pas un projet Guillemet.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: there is no folder “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être créé&#xa0;: il n’y a pas de dossier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être créé&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program: nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme écrit dans «&#xa0;%1&#xa0;»&#xa0;: rien n’a été changé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is not enough memory to work on “%1”.</source>
        <translation>La mémoire ne suffit pas pour travailler sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its folder is write-protected.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut qu’être lu&#xa0;: le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full: nothing was changed. Make room on it and try again.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» est plein&#xa0;: rien n’a été changé. Faites-y de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be read: the disk reports an error or the file has been shortened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: le disque signale une erreur ou le fichier a été tronqué.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full or reports an error. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: le disque est plein ou signale une erreur. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open one of its backups instead.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Ouvrez plutôt une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the file or its folder is missing or not accessible.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: le fichier ou son dossier manque ou n’est pas accessible.</translation>
    </message>
    <message>
        <source>The change does not fit what “%1” holds: nothing was changed.</source>
        <translation>Le changement ne correspond pas à ce que contient «&#xa0;%1&#xa0;»&#xa0;: rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” could not be used: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être utilisé&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>This project lies in a folder of %1: its articles leave this computer, and two computers writing at once can damage it.</source>
        <translation>Ce projet est dans un dossier de&#xa0;%1&#xa0;: ses articles quittent cet ordinateur, et deux ordinateurs qui y écrivent en même temps peuvent l’endommager.</translation>
    </message>
    <message>
        <source>This project lies on a network folder (%1): two computers writing at once can damage it. A folder of this computer is safer.</source>
        <translation>Ce projet est dans un dossier du réseau (%1)&#xa0;: deux ordinateurs qui y écrivent en même temps peuvent l’endommager. Un dossier de cet ordinateur est plus sûr.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>it is an exported table of annotations, which holds no articles</source>
        <translation>c’est une table d’annotations exportée, qui ne contient pas d’articles</translation>
    </message>
    <message>
        <source>there is no column «%1»</source>
        <translation>il n’y a pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no column is named as a text; the option «text-column» names it (there are: %1)</source>
        <translation>aucune colonne ne porte le nom d’un texte&#xa0;; l’option «&#xa0;text-column&#xa0;» la nomme (il y a&#xa0;:&#xa0;%1)</translation>
    </message>
    <message>
        <source>line %1: a quotation mark is never closed</source>
        <translation>ligne&#xa0;%1&#xa0;: un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>row without a text</source>
        <translation>ligne sans texte</translation>
    </message>
    <message>
        <source>there is no sheet in this workbook</source>
        <translation>ce classeur n’a pas de feuille</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>add quotation</source>
        <translation>ajouter la citation</translation>
    </message>
    <message numerus="yes">
        <source>add %n name(s)</source>
        <translation>
            <numerusform>ajouter le nom</numerusform>
            <numerusform>ajouter&#xa0;%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n quotation(s)</source>
        <translation>
            <numerusform>supprimer la citation</numerusform>
            <numerusform>supprimer&#xa0;%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n name(s)</source>
        <translation>
            <numerusform>supprimer le nom</numerusform>
            <numerusform>supprimer&#xa0;%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n quotation(s)</source>
        <translation>
            <numerusform>confirmer la citation</numerusform>
            <numerusform>confirmer&#xa0;%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n name(s)</source>
        <translation>
            <numerusform>confirmer le nom</numerusform>
            <numerusform>confirmer&#xa0;%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n quotation(s)</source>
        <translation>
            <numerusform>rejeter la citation</numerusform>
            <numerusform>rejeter&#xa0;%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n name(s)</source>
        <translation>
            <numerusform>rejeter le nom</numerusform>
            <numerusform>rejeter&#xa0;%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of %n name(s)</source>
        <translation>
            <numerusform>changer le type du nom</numerusform>
            <numerusform>changer le type de&#xa0;%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>move the edge of a quotation</source>
        <translation>déplacer le bord d’une citation</translation>
    </message>
    <message>
        <source>move the edge of a name</source>
        <translation>déplacer le bord d’un nom</translation>
    </message>
    <message>
        <source>say who is meant</source>
        <translation>dire de qui il s’agit</translation>
    </message>
    <message>
        <source>change speaker</source>
        <translation>changer le locuteur</translation>
    </message>
    <message>
        <source>change cue</source>
        <translation>changer le verbe</translation>
    </message>
    <message>
        <source>change source</source>
        <translation>changer la source</translation>
    </message>
    <message>
        <source>change the kind of quotation</source>
        <translation>changer la sorte de citation</translation>
    </message>
    <message>
        <source>add fragment</source>
        <translation>ajouter un fragment</translation>
    </message>
    <message>
        <source>remove fragment</source>
        <translation>retirer un fragment</translation>
    </message>
    <message>
        <source>join quotations</source>
        <translation>joindre des citations</translation>
    </message>
    <message>
        <source>split quotation</source>
        <translation>scinder la citation</translation>
    </message>
    <message>
        <source>change entity</source>
        <translation>changer l’entité</translation>
    </message>
    <message>
        <source>merge entities</source>
        <translation>fusionner des entités</translation>
    </message>
    <message>
        <source>split entity</source>
        <translation>détacher une entité</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>marquer à vérifier</translation>
    </message>
    <message>
        <source>note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>change the state of the article</source>
        <translation>changer l’état de l’article</translation>
    </message>
    <message>
        <source>change the article’s details</source>
        <translation>changer le titre ou la source de l’article</translation>
    </message>
    <message>
        <source>remove article</source>
        <translation>retirer l’article</translation>
    </message>
</context>
<context>
    <name>W3c</name>
    <message>
        <source>annotation %1: %2</source>
        <translation>annotation&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>annotation without a body</source>
        <translation>annotation sans corps</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>elle n’a pas de cible</translation>
    </message>
    <message>
        <source>its target has neither a position nor a quotation</source>
        <translation>sa cible n’a ni position ni citation</translation>
    </message>
    <message>
        <source>its words do not stand in the text</source>
        <translation>ses mots ne sont pas dans le texte</translation>
    </message>
</context>
<context>
    <name>WebannoTsv</name>
    <message>
        <source>it does not begin with «#FORMAT=WebAnno TSV 3»</source>
        <translation>il ne commence pas par «&#xa0;#FORMAT=WebAnno TSV 3&#xa0;»</translation>
    </message>
    <message>
        <source>a token&apos;s id, offsets and words are expected</source>
        <translation>l’identifiant, les positions et les mots d’un mot sont attendus</translation>
    </message>
    <message>
        <source>«%1» is no pair of offsets</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire de positions</translation>
    </message>
    <message>
        <source>the sentence does not follow the one before it</source>
        <translation>la phrase ne suit pas la précédente</translation>
    </message>
    <message>
        <source>the words «%1» do not stand at their place in the text</source>
        <translation>les mots «&#xa0;%1&#xa0;» ne sont pas à leur place dans le texte</translation>
    </message>
    <message>
        <source>%1 columns are expected, %2 were found</source>
        <translation>%1 colonnes sont attendues,&#xa0;%2 ont été trouvées</translation>
    </message>
    <message>
        <source>link of a chain</source>
        <translation>lien d’une chaîne</translation>
    </message>
    <message>
        <source>columns that the header does not declare</source>
        <translation>colonnes que l’en-tête ne déclare pas</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>at %1</source>
        <translation>à&#xa0;%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le&#xa0;%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Citation directe</translation>
    </message>
    <message>
        <source>Mixed quotation</source>
        <translation>Citation mixte</translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation>Citation indirecte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>description</source>
        <translation>reprise nominale</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>gender</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>new</source>
        <comment>article</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>article</comment>
        <translation>en révision</translation>
    </message>
    <message>
        <source>done</source>
        <comment>article</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>Proposed by the engine, confidence %1 %</source>
        <translation>Proposé par le moteur, confiance&#xa0;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Proposed by %1, confidence %2 %</source>
        <translation>Proposé par&#xa0;%1, confiance&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>From the imported file</source>
        <translation>Vient du fichier importé</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Rejeté par&#xa0;%1</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Ajouté par&#xa0;%1</translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation>Corrigé par&#xa0;%1</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmé par&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, when</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>guillemet::commands</name>
    <message>
        <source>`guillemet %1 --help` shows what it takes.</source>
        <translation>«&#xa0;guillemet&#xa0;%1 --help&#xa0;» montre ce qu’il faut.</translation>
    </message>
    <message>
        <source>An argument is missing: %1</source>
        <translation>Il manque un argument&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>One argument too many: %1. %2</source>
        <translation>Un argument de trop&#xa0;:&#xa0;%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’a été donnée.</translation>
    </message>
    <message>
        <source>`guillemet --help` shows all commands.</source>
        <translation>«&#xa0;guillemet --help&#xa0;» montre toutes les commandes.</translation>
    </message>
    <message>
        <source>Standard output: the results could not be written completely.</source>
        <translation>Sortie standard&#xa0;: les résultats n’ont pas pu être écrits en entier.</translation>
    </message>
    <message>
        <source>The format %1 does not take the option --%2.</source>
        <translation>Le format&#xa0;%1 ne prend pas l’option --%2.</translation>
    </message>
    <message>
        <source>append what happens to FILE (never article text)</source>
        <translation>ajoute à FILE ce qui se passe (jamais le texte d’un article)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>montre cette aide</translation>
    </message>
    <message>
        <source>Guillemet marks names and quotations in articles, and who says what.</source>
        <translation>Guillemet marque les noms et les citations des articles, et qui dit quoi.</translation>
    </message>
    <message>
        <source>To open the window:</source>
        <translation>Pour ouvrir la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>To work in the terminal:</source>
        <translation>Pour travailler dans le terminal&#xa0;:</translation>
    </message>
    <message>
        <source>show what a command takes</source>
        <translation>montre ce que prend une commande</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>montre la version</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>verbe&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%n word(s)</source>
        <translation>%n mots</translation>
    </message>
    <message>
        <source>%n quotation(s)</source>
        <translation>%n citations</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Aucune citation trouvée.</translation>
    </message>
    <message>
        <source>%n article(s) of another language were left out.</source>
        <translation>%n articles d’une autre langue ont été laissés de côté.</translation>
    </message>
    <message>
        <source>%1: there is no annotated article to learn from; in a project those count in which everything is decided.</source>
        <translation>%1&#xa0;: il n’y a pas d’article annoté dont apprendre&#xa0;; dans un projet comptent ceux où tout est décidé.</translation>
    </message>
    <message>
        <source>The option --%1 needs --%2 beside it.</source>
        <translation>L’option --%1 demande --%2 à côté d’elle.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::AnnotateCommand</name>
    <message>
        <source>Annotate text files and print names, quotations and speakers</source>
        <translation>Annote des fichiers texte et écrit noms, citations et locuteurs</translation>
    </message>
    <message>
        <source>the articles&apos; language (default: auto)</source>
        <translation>la langue des articles (d’ordinaire&#xa0;: auto)</translation>
    </message>
    <message>
        <source>JSON for programs or text for people (default: jsonl)</source>
        <translation>JSON pour les programmes ou texte pour les gens (d’ordinaire&#xa0;: jsonl)</translation>
    </message>
    <message>
        <source>the files&apos; encoding, instead of detecting it</source>
        <translation>le codage des fichiers, au lieu de le détecter</translation>
    </message>
    <message>
        <source>a model file to use instead of the shipped one</source>
        <translation>un modèle à employer au lieu de celui du programme</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::Arguments</name>
    <message>
        <source>Unknown option: %1.</source>
        <translation>Option inconnue&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>L’option&#xa0;%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>L’option&#xa0;%1 demande une valeur&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The option %1 does not know “%2”; it takes: %3.</source>
        <translation>L’option&#xa0;%1 ne connaît pas «&#xa0;%2&#xa0;»&#xa0;; elle prend&#xa0;:&#xa0;%3.</translation>
    </message>
    <message>
        <source>The option %1 may be given only once.</source>
        <translation>L’option&#xa0;%1 ne peut être donnée qu’une fois.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>L’option --%1 manque.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::BackupCommand</name>
    <message>
        <source>Copy a project while it is in use, and check the copy</source>
        <translation>Copie un projet, même en usage, et vérifie la copie</translation>
    </message>
    <message>
        <source>replace an existing file</source>
        <translation>remplace un fichier existant</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::CheckCommand</name>
    <message>
        <source>Check that a project is whole</source>
        <translation>Vérifie qu’un projet est intact</translation>
    </message>
    <message numerus="yes">
        <source>%1: the check found %n problem(s).</source>
        <translation>
            <numerusform>%1&#xa0;: la vérification a trouvé&#xa0;%n problème.</numerusform>
            <numerusform>%1&#xa0;: la vérification a trouvé&#xa0;%n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole: %1 articles, %2 annotations, %3 steps</source>
        <translation>intact&#xa0;:&#xa0;%1 articles,&#xa0;%2 annotations,&#xa0;%3 pas</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::ConvertCommand</name>
    <message>
        <source>the file&apos;s format, instead of detecting it</source>
        <translation>le format du fichier, au lieu de le détecter</translation>
    </message>
    <message>
        <source>one of those that `guillemet formats` lists</source>
        <translation>un de ceux qu’énumère «&#xa0;guillemet formats&#xa0;»</translation>
    </message>
    <message>
        <source>the file or folder to make</source>
        <translation>le fichier ou dossier à créer</translation>
    </message>
    <message>
        <source>the file&apos;s encoding, instead of detecting it</source>
        <translation>le codage du fichier, au lieu de le détecter</translation>
    </message>
    <message>
        <source>Unknown format: %1. `guillemet formats` lists those that can be read.</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1. «&#xa0;guillemet formats&#xa0;» énumère ceux qui peuvent être lus.</translation>
    </message>
    <message>
        <source>Unknown format: %1. `guillemet formats` lists those that can be written.</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1. «&#xa0;guillemet formats&#xa0;» énumère ceux qui peuvent être écrits.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of unknown kinds were passed over.</source>
        <translation>
            <numerusform>%n fichier d’une sorte inconnue a été laissé de côté.</numerusform>
            <numerusform>%n fichiers de sortes inconnues ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert a file or folder of articles to another format, without a project</source>
        <translation>Convertir un fichier ou un dossier d’articles dans un autre format, sans projet</translation>
    </message>
    <message>
        <source>%1: interrupted; nothing was written.</source>
        <translation>%1&#xa0;: interrompu&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::DetectCommand</name>
    <message>
        <source>Let the engine suggest names and quotations in a project&apos;s articles</source>
        <translation>Fait proposer par le moteur noms et citations dans les articles d’un projet</translation>
    </message>
    <message>
        <source>all articles (default: those that were never detected)</source>
        <translation>tous les articles (d’ordinaire&#xa0;: ceux qui n’ont jamais été détectés)</translation>
    </message>
    <message>
        <source>only this article; may be repeated</source>
        <translation>cet article seulement&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>a model file to use instead of the shipped one</source>
        <translation>un modèle à employer au lieu de celui du programme</translation>
    </message>
    <message>
        <source>Either --all or --article can be given, not both.</source>
        <translation>On peut donner --all ou --article, pas les deux.</translation>
    </message>
    <message>
        <source>%1: interrupted; what was found before stays.</source>
        <translation>%1&#xa0;: interrompu&#x202f;; ce qui a été trouvé avant reste.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::EvaluateCommand</name>
    <message>
        <source>Measure the engine against annotated articles, or against a project&apos;s confirmed annotations</source>
        <translation>Mesure le moteur sur des articles annotés, ou sur les annotations confirmées d’un projet</translation>
    </message>
    <message>
        <source>measure against its fully decided articles</source>
        <translation>mesure sur ses articles entièrement décidés</translation>
    </message>
    <message>
        <source>a model file to use instead of the shipped one</source>
        <translation>un modèle à employer au lieu de celui du programme</translation>
    </message>
    <message>
        <source>print one JSON object</source>
        <translation>écrit un objet JSON</translation>
    </message>
    <message>
        <source>also list the first N errors</source>
        <translation>énumère aussi les N premières erreurs</translation>
    </message>
    <message>
        <source>Either GOLD.jsonl or --project PROJECT must be given.</source>
        <translation>Il faut donner GOLD.jsonl ou --project PROJECT.</translation>
    </message>
    <message>
        <source>The option --errors needs a number: %1.</source>
        <translation>L’option --errors demande un nombre&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1: there is no article to measure against; in a project those count in which everything is decided.</source>
        <translation>%1&#xa0;: il n’y a pas d’article sur lequel mesurer&#xa0;; dans un projet comptent ceux où tout est décidé.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::ExportCommand</name>
    <message>
        <source>Write a project&apos;s articles in another format, whole or not at all</source>
        <translation>Écrit les articles d’un projet dans un autre format, en entier ou pas du tout</translation>
    </message>
    <message>
        <source>one of those that `guillemet formats` lists</source>
        <translation>un de ceux qu’énumère «&#xa0;guillemet formats&#xa0;»</translation>
    </message>
    <message>
        <source>the file or folder to make</source>
        <translation>le fichier ou dossier à créer</translation>
    </message>
    <message>
        <source>all annotations or confirmed ones only (default: all)</source>
        <translation>toutes les annotations ou les confirmées seulement (d’ordinaire&#xa0;: all)</translation>
    </message>
    <message>
        <source>only this article; may be repeated</source>
        <translation>cet article seulement&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Unknown format: %1. `guillemet formats` lists those that can be written.</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1. «&#xa0;guillemet formats&#xa0;» énumère ceux qui peuvent être écrits.</translation>
    </message>
    <message>
        <source>%1: interrupted; nothing was written.</source>
        <translation>%1&#xa0;: interrompu&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::FormatsCommand</name>
    <message>
        <source>List the formats that can be read and written</source>
        <translation>Énumère les formats qui peuvent être lus et écrits</translation>
    </message>
    <message>
        <source>print one JSON array</source>
        <translation>écrit un tableau JSON</translation>
    </message>
    <message>
        <source>; not: %1</source>
        <translation>&#x202f;; pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds: </source>
        <translation>conserve&#xa0;: </translation>
    </message>
    <message>
        <source>gives: </source>
        <translation>donne&#xa0;: </translation>
    </message>
    <message>
        <source>takes: </source>
        <translation>reçoit&#xa0;: </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::ImportCommand</name>
    <message>
        <source>Take articles into a project: one line for each, imported, present or refused</source>
        <translation>Prend des articles dans un projet&#xa0;: une ligne pour chacun, imported, present ou refused</translation>
    </message>
    <message>
        <source>the files&apos; format, instead of detecting it</source>
        <translation>le format des fichiers, au lieu de le détecter</translation>
    </message>
    <message>
        <source>the files&apos; encoding, instead of detecting it</source>
        <translation>le codage des fichiers, au lieu de le détecter</translation>
    </message>
    <message>
        <source>Unknown format: %1. `guillemet formats` lists those that can be read.</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1. «&#xa0;guillemet formats&#xa0;» énumère ceux qui peuvent être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%1: its text is in the project already; %n annotation(s) of the file were left out.</source>
        <translation>
            <numerusform>%1&#xa0;: son texte est déjà dans le projet&#xa0;;&#xa0;%n annotation du fichier a été laissée de côté.</numerusform>
            <numerusform>%1&#xa0;: son texte est déjà dans le projet&#xa0;;&#xa0;%n annotations du fichier ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of unknown kinds were passed over.</source>
        <translation>
            <numerusform>%n fichier d’une sorte inconnue a été laissé de côté.</numerusform>
            <numerusform>%n fichiers de sortes inconnues ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: interrupted; what was imported before stays.</source>
        <translation>%1&#xa0;: interrompu&#x202f;; ce qui a été importé avant reste.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::ListCommand</name>
    <message>
        <source>List what a project holds</source>
        <translation>Énumère ce que contient un projet</translation>
    </message>
    <message>
        <source>a table for people, or TSV or JSON for programs (default: table)</source>
        <translation>une table pour les gens, ou TSV ou JSON pour les programmes (d’ordinaire&#xa0;: table)</translation>
    </message>
    <message>
        <source>“%1” cannot be listed; what can: articles, mentions, entities, quotations, speakers.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être énuméré&#xa0;; ce qui peut l’être&#xa0;: articles, mentions, entities, quotations, speakers.</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::Log</name>
    <message>
        <source>%1: the log cannot be written: %2</source>
        <translation>%1&#xa0;: le journal ne peut être écrit&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::NewCommand</name>
    <message>
        <source>Make an empty project</source>
        <translation>Crée un projet vide</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::RemoveCommand</name>
    <message>
        <source>Remove articles from a project for good; this cannot be undone</source>
        <translation>Retire pour de bon des articles d’un projet&#xa0;; cela ne peut être annulé</translation>
    </message>
    <message>
        <source>%1: the project cannot be written here.</source>
        <translation>%1&#xa0;: le projet ne peut être écrit ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of the project still hold what was removed, until newer ones take their place.</source>
        <translation>
            <numerusform>%n sauvegarde du projet contient encore ce qui a été retiré, jusqu’à ce qu’une plus récente la remplace.</numerusform>
            <numerusform>%n sauvegardes du projet contiennent encore ce qui a été retiré, jusqu’à ce que de plus récentes les remplacent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::TrainCommand</name>
    <message>
        <source>names: round %1 of %2, loss %3</source>
        <translation>noms&#xa0;: tour&#xa0;%1 sur&#xa0;%2, perte&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>quotations: learning from %n article(s)</source>
        <translation>
            <numerusform>citations&#xa0;: apprentissage sur&#xa0;%n article</numerusform>
            <numerusform>citations&#xa0;: apprentissage sur&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1&#xa0;: le dossier&#xa0;%2 n’existe pas.</translation>
    </message>
    <message>
        <source>Train a model from annotated files or from a project&apos;s confirmed annotations</source>
        <translation>Entraîne un modèle sur des fichiers annotés ou sur les annotations confirmées d’un projet</translation>
    </message>
    <message>
        <source>learn from its fully decided articles</source>
        <translation>apprend de ses articles entièrement décidés</translation>
    </message>
    <message>
        <source>the model file to write</source>
        <translation>le modèle à écrire</translation>
    </message>
    <message>
        <source>the model&apos;s language (default: the articles&apos;)</source>
        <translation>la langue du modèle (d’ordinaire&#xa0;: celle des articles)</translation>
    </message>
    <message>
        <source>an annotated file to measure the model with</source>
        <translation>un fichier annoté pour mesurer le modèle</translation>
    </message>
    <message>
        <source>Either --data FILE or --project PROJECT must be given.</source>
        <translation>Il faut donner --data FILE ou --project PROJECT.</translation>
    </message>
    <message numerus="yes">
        <source>names: learning from %n article(s)</source>
        <translation>
            <numerusform>noms&#xa0;: apprentissage sur&#xa0;%n article</numerusform>
            <numerusform>noms&#xa0;: apprentissage sur&#xa0;%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>an annotated file (JSON Lines, CoNLL, …), and how much its articles count for names (default: 1); may be repeated</source>
        <translation>un fichier annoté (JSON Lines, CoNLL, …) et le poids de ses articles pour les noms (par défaut&#xa0;: 1)&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>train this part alone (default: all that the data teach)</source>
        <translation>entraîner cette partie seule (par défaut&#xa0;: tout ce que les données apprennent)</translation>
    </message>
    <message>
        <source>a set&apos;s name, source and licence, to stand in the model; may be repeated</source>
        <translation>le nom, la source et la licence d’un corpus, à inscrire dans le modèle&#x202f;; peut être répété</translation>
    </message>
</context>
<context>
    <name>guillemet::commands::WindowArguments</name>
    <message>
        <source>Unknown command: %1.</source>
        <translation>Commande inconnue&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>One project at a time can be opened, not also: %1.</source>
        <translation>Un seul projet peut être ouvert à la fois, pas aussi&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>guillemet::detection</name>
    <message>
        <source>There is nothing to train on: the articles hold no names.</source>
        <translation>Il n’y a rien dont apprendre&#xa0;: les articles ne contiennent pas de noms.</translation>
    </message>
    <message>
        <source>The training was stopped.</source>
        <translation>L’entraînement a été arrêté.</translation>
    </message>
</context>
<context>
    <name>guillemet::detection::ModelFile</name>
    <message>
        <source>The model %1 cannot be read: %2.</source>
        <translation>Le modèle&#xa0;%1 ne peut être lu&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>The model %1 is damaged: its contents do not fit its checksum.</source>
        <translation>Le modèle&#xa0;%1 est endommagé&#xa0;: son contenu ne correspond pas à sa somme de contrôle.</translation>
    </message>
    <message>
        <source>%1 is not a model of Guillemet.</source>
        <translation>%1 n’est pas un modèle de Guillemet.</translation>
    </message>
    <message>
        <source>The model %1 is shortened: it ends too early.</source>
        <translation>Le modèle&#xa0;%1 est tronqué&#xa0;: il finit trop tôt.</translation>
    </message>
    <message>
        <source>The model %1 has version %2; this program reads version %3.</source>
        <translation>Le modèle&#xa0;%1 est de la version&#xa0;%2&#xa0;; ce programme lit la version&#xa0;%3.</translation>
    </message>
</context>
<context>
    <name>guillemet::detection::ModelWriter</name>
    <message>
        <source>The model %1 cannot be written: %2.</source>
        <translation>Le modèle&#xa0;%1 ne peut être écrit&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>guillemet::project</name>
    <message>
        <source>%1: there is no article “%2” in this project.</source>
        <translation>%1&#xa0;: il n’y a pas d’article «&#xa0;%2&#xa0;» dans ce projet.</translation>
    </message>
    <message>
        <source>%1: the file is too large (more than 512 MB).</source>
        <translation>%1&#xa0;: le fichier est trop grand (plus de 512 Mo).</translation>
    </message>
    <message>
        <source>%1: the file cannot be read: %2</source>
        <translation>%1&#xa0;: le fichier ne peut être lu&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>%1: this is a folder, not a file.</source>
        <translation>%1&#xa0;: c’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1: the file cannot be opened: %2</source>
        <translation>%1&#xa0;: le fichier ne peut être ouvert&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Unknown format: %1</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: this is no text, nor another kind of file that can be read.</source>
        <translation>%1&#xa0;: ce n’est ni un texte, ni une autre sorte de fichier qui puisse être lue.</translation>
    </message>
    <message>
        <source>%1: this is the open project, not an article.</source>
        <translation>%1&#xa0;: c’est le projet ouvert, pas un article.</translation>
    </message>
</context>
<context>
    <name>guillemet::project::Annotator</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>guillemet::project::DetectJob</name>
    <message>
        <source>%1: the project cannot be written here.</source>
        <translation>%1&#xa0;: le projet ne peut être écrit ici.</translation>
    </message>
</context>
<context>
    <name>guillemet::project::ExportJob</name>
    <message>
        <source>Unknown format: %1</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>guillemet::project::ImportJob</name>
    <message>
        <source>Unknown format: %1</source>
        <translation>Format inconnu&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: the project cannot be written here.</source>
        <translation>%1&#xa0;: le projet ne peut être écrit ici.</translation>
    </message>
</context>
<context>
    <name>guillemet::project::Project</name>
    <message>
        <source>Guillemet did not end properly last time. Everything that you saw saved is here; the project is being checked.</source>
        <translation>Guillemet ne s’est pas terminé normalement la dernière fois. Tout ce que vous avez vu enregistré est là&#xa0;; le projet est en cours de vérification.</translation>
    </message>
    <message>
        <source>%1 is open for reading only; nothing was changed.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>guillemet::project::SampleProject</name>
    <message>
        <source>%1: the folder cannot be made.</source>
        <translation>%1&#xa0;: le dossier ne peut être créé.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>guillemet::project::Upkeep</name>
    <message>
        <source>The project was checked after the unexpected end: it is whole.</source>
        <translation>Le projet a été vérifié après l’arrêt imprévu&#xa0;: il est intact.</translation>
    </message>
    <message numerus="yes">
        <source>The check of the project found %n problem(s). The first: %1</source>
        <translation>
            <numerusform>La vérification du projet a trouvé&#xa0;%n problème&#xa0;:&#xa0;%1</numerusform>
            <numerusform>La vérification du projet a trouvé&#xa0;%n problèmes. Le premier&#xa0;:&#xa0;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::project::WholeExport</name>
    <message>
        <source>The export needs the name of a file or folder to make.</source>
        <translation>L’export demande le nom d’un fichier ou d’un dossier à créer.</translation>
    </message>
    <message>
        <source>%1: the folder %2 does not exist.</source>
        <translation>%1&#xa0;: le dossier&#xa0;%2 n’existe pas.</translation>
    </message>
    <message>
        <source>%1: this exists already and is not an unchanged export of Guillemet; nothing was replaced.</source>
        <translation>%1&#xa0;: cela existe déjà et n’est pas un export de Guillemet resté tel quel&#xa0;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>%1: what stood there is now called %2.</source>
        <translation>%1&#xa0;: ce qui s’y trouvait s’appelle maintenant&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: the export cannot be moved to its place: %2</source>
        <translation>%1&#xa0;: l’export ne peut être mis à sa place&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::AboutDialog</name>
    <message>
        <source>About Guillemet</source>
        <translation>À propos de Guillemet</translation>
    </message>
    <message>
        <source>Guillemet %1</source>
        <translation>Guillemet&#xa0;%1</translation>
    </message>
    <message>
        <source>Names and quotations in articles: who said what. The program works on this machine alone; it opens no connection to the internet.</source>
        <translation>Noms et citations dans les articles&#xa0;: qui a dit quoi. Le programme travaille sur cette machine seule&#xa0;; il n’ouvre aucune connexion à internet.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>De quoi est fait le programme</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries and faces</source>
        <translation>Bibliothèques et caractères</translation>
    </message>
    <message>
        <source>Lexicons and data that the models learnt from</source>
        <translation>Lexiques, et données dont les modèles ont appris</translation>
    </message>
    <message>
        <source>The models and lexicons were made from these sets and hold none of their texts.</source>
        <translation>Les modèles et les lexiques sont faits de ces ensembles et ne contiennent aucun de leurs textes.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::AliasField</name>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>Ajouter un autre nom</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::AnnotationCommands</name>
    <message numerus="yes">
        <source>“%1” stands in %n more place(s) of this article.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» figure encore à&#xa0;%n endroit de cet article.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» figure encore à&#xa0;%n endroits de cet article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n more</source>
        <translation>
            <numerusform>Le marquer aussi</numerusform>
            <numerusform>Les marquer tous les&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these places are marked already.</source>
        <translation>Tous ces endroits sont déjà marqués.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) marked.</source>
        <translation>
            <numerusform>%n nom marqué.</numerusform>
            <numerusform>%n noms marqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticleCommands</name>
    <message>
        <source>Everything is decided in this project.</source>
        <translation>Tout est décidé dans ce projet.</translation>
    </message>
    <message>
        <source>“%1” was removed. It goes for good when the project is closed; backups keep it until they are replaced.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré. Il disparaît pour de bon à la fermeture du projet&#xa0;; les sauvegardes le gardent jusqu’à leur remplacement.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exporté dans&#xa0;%1.</numerusform>
            <numerusform>%n articles exportés dans&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The export was cancelled: nothing was written.</source>
        <translation>L’export a été interrompu&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticleDelegate</name>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticleDialog</name>
    <message>
        <source>Title and source</source>
        <translation>Titre et source</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticlesModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur&#xa0;%2 décidés</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>decided of all</comment>
        <translation>%1 /&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticlesPanel</name>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>The articles of the project will stand here, with what remains to be decided.</source>
        <translation>Les articles du projet viendront ici, avec ce qui reste à décider.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>To decide first</source>
        <translation>À décider d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Dans l’ordre d’import</translation>
    </message>
    <message>
        <source>Order of the articles: %1</source>
        <translation>Ordre des articles&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 article sur %n</numerusform>
            <numerusform>%1 articles sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; state shown: %2</source>
        <translation>%1&#xa0;; état montré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::CarryOverPanel</name>
    <message>
        <source>Carry over</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Marks of the earlier version</source>
        <translation>Marques de la version précédente</translation>
    </message>
    <message>
        <source>What cannot be carried over as it is</source>
        <translation>Ce qui ne peut être reporté tel quel</translation>
    </message>
    <message>
        <source>A double click shows it in the earlier version.</source>
        <translation>Un double clic la montre dans la version précédente.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why, words</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Words changed, to check</source>
        <translation>Mots changés, à vérifier</translation>
    </message>
    <message>
        <source>Not in this text any more</source>
        <translation>N’est plus dans ce texte</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of “%1” stand in this text with the same words.</source>
        <translation>
            <numerusform>%n annotation de «&#xa0;%1&#xa0;» se retrouve mot pour mot dans ce texte.</numerusform>
            <numerusform>%n annotations de «&#xa0;%1&#xa0;» se retrouvent mot pour mot dans ce texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) have other words now and will be suggested “to check”.</source>
        <translation>
            <numerusform>%n citation a changé de mots et sera proposée «&#xa0;à vérifier&#xa0;».</numerusform>
            <numerusform>%n citations ont changé de mots et seront proposées «&#xa0;à vérifier&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have lost their place.</source>
        <translation>
            <numerusform>%n annotation a perdu sa place.</numerusform>
            <numerusform>%n annotations ont perdu leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as decided here.</source>
        <translation>
            <numerusform>%n reste comme décidée ici.</numerusform>
            <numerusform>%n restent comme décidées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Carried over. What is listed here needs a look:</source>
        <translation>Reporté. Ce qui figure ici demande un coup d’œil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::Chip</name>
    <message>
        <source>%1; Delete removes it</source>
        <translation>%1&#xa0;; Suppr l’enlève</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ColumnFields</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Colonne de&#xa0;: %1</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>D’après son nom</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ConfidenceDialog</name>
    <message>
        <source>Confirm everything above a confidence</source>
        <translation>Confirmer tout au-dessus d’une confiance</translation>
    </message>
    <message>
        <source>Confidence in per cent</source>
        <translation>Confiance en pour cent</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of this article are at least %1 % certain.</source>
        <translation>
            <numerusform>%n proposition de cet article a une confiance d’au moins&#xa0;%1&#xa0;%.</numerusform>
            <numerusform>%n propositions de cet article ont une confiance d’au moins&#xa0;%1&#xa0;%.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ContextsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading, note</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words, status</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::EmptyPage</name>
    <message>
        <source>Open a first article</source>
        <translation>Ouvrez un premier article</translation>
    </message>
    <message>
        <source>Guillemet marks the names and the quotations, says who speaks, and lets you confirm or correct, one key a decision. Nothing leaves this machine.</source>
        <translation>Guillemet y marque les noms et les citations, dit qui parle, et vous laisse confirmer ou corriger, une touche par décision. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Or drop files anywhere in the window.</source>
        <translation>Ou déposez les fichiers n’importe où dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::EntityCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>president of Russia</source>
        <comment>example of a role</comment>
        <translation>président de la Russie</translation>
    </message>
    <message>
        <source>Opens wikidata.org in the browser</source>
        <translation>Ouvre wikidata.org dans le navigateur</translation>
    </message>
    <message>
        <source>Open Wikidata in the browser</source>
        <translation>Ouvrir Wikidata dans le navigateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other mention(s)</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Cliquer pour renommer</translation>
    </message>
    <message>
        <source>Makes the mention chosen in the list below an entity of its own</source>
        <translation>Fait de la mention choisie dans la liste ci-dessous une entité à part</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>A Wikidata identifier is Q and a number: Q7747.</source>
        <translation>Un identifiant Wikidata est Q et un nombre&#xa0;: Q7747.</translation>
    </message>
    <message>
        <source>Type, gender</source>
        <translation>Type, genre</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::EntityCommands</name>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Fusionné avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This entity is no longer in the project.</source>
        <translation>Cette entité n’est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::EntityForms</name>
    <message numerus="yes">
        <source>+ %n</source>
        <comment>further forms</comment>
        <translation>
            <numerusform>+ %n</numerusform>
            <numerusform>+ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::EntityPlacesView</name>
    <message>
        <source>Where it stands in the project</source>
        <translation>Où elle se trouve dans le projet</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: go to the mention</source>
        <translation>Entrée&#xa0;: aller à la mention</translation>
    </message>
    <message>
        <source>There are further places; the search (Ctrl+K) finds them.</source>
        <translation>Il y en a d’autres&#xa0;; la recherche (Ctrl+K) les trouve.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ExportChoices</name>
    <message>
        <source>Confirmed only</source>
        <translation>Confirmées seulement</translation>
    </message>
    <message>
        <source>Confirmed and suggested</source>
        <translation>Confirmées et suggérées</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>The %n finished article(s)</source>
        <translation>
            <numerusform>L’article terminé</numerusform>
            <numerusform>Les %n articles terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>The finished articles: none yet</source>
        <translation>Les articles terminés&#xa0;: aucun encore</translation>
    </message>
    <message numerus="yes">
        <source>The whole project: %n article(s)</source>
        <translation>
            <numerusform>Tout le projet&#xa0;: %n article</numerusform>
            <numerusform>Tout le projet&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) still await a decision: they will not be exported.</source>
        <translation>
            <numerusform>%n annotation attend encore une décision&#xa0;: elle ne sera pas exportée.</numerusform>
            <numerusform>%n annotations attendent encore une décision&#xa0;: elles ne seront pas exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 still await a decision: they will not be exported.</source>
        <comment>quotations, names</comment>
        <translation>%1 et %2 attendent encore une décision&#xa0;: ils ne seront pas exportés.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Written as a whole or not at all; nothing else leaves this machine.</source>
        <translation>Écrit en entier ou pas du tout&#xa0;; rien d’autre ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder to make</source>
        <translation>Dossier à créer</translation>
    </message>
    <message>
        <source>File to make</source>
        <translation>Fichier à créer</translation>
    </message>
    <message>
        <source>Open an article to see a preview of it here.</source>
        <translation>Ouvrir un article pour en voir un aperçu ici.</translation>
    </message>
    <message>
        <source>This format does not hold: %1.</source>
        <translation>Ce format ne garde pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>It exists and will be replaced.</source>
        <translation>Il existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Choose at least one layer.</source>
        <translation>Choisir au moins une couche.</translation>
    </message>
    <message>
        <source>It will be made.</source>
        <translation>Il sera créé.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>À noter&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Mark all as</source>
        <translation>Marquer tout comme</translation>
    </message>
    <message>
        <source>Mark all hits as names of one type</source>
        <translation>Marquer tous les endroits trouvés comme des noms d’un type</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>format, what it is for</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::FormatOptionFields</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon (Excel in French)</source>
        <translation>Point-virgule (Excel français)</translation>
    </message>
    <message>
        <source>As annotations</source>
        <translation>En annotations</translation>
    </message>
    <message>
        <source>As predictions, to be reviewed</source>
        <translation>En prédictions, à relire</translation>
    </message>
    <message>
        <source>UTF-16 units (JavaScript, the usual case)</source>
        <translation>Unités UTF-16 (JavaScript, le cas courant)</translation>
    </message>
    <message>
        <source>Code points (Python)</source>
        <translation>Points de code (Python)</translation>
    </message>
    <message>
        <source>Letters as people see them (graphemes)</source>
        <translation>Lettres telles qu’on les voit (graphèmes)</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::HelpCommands</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>La langue change à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Open it again now</source>
        <translation>La rouvrir maintenant</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ImportCommands</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article importé.</numerusform>
            <numerusform>%n articles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were already in the project.</source>
        <translation>
            <numerusform>%n texte était déjà dans le projet.</numerusform>
            <numerusform>%n textes étaient déjà dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n fichier a été refusé.</numerusform>
            <numerusform>%n fichiers ont été refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>%n fichier d’une autre sorte a été laissé de côté.</numerusform>
            <numerusform>%n fichiers d’autres sortes ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported; the file was read as %1.</source>
        <translation>Importé&#xa0;; le fichier a été lu comme&#xa0;%1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Looking for names and quotations</source>
        <translation>Recherche des noms et des citations</translation>
    </message>
    <message>
        <source>The engine found nothing new.</source>
        <translation>Le moteur n’a rien trouvé de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2 Nothing was imported from it.</source>
        <translation>«&#xa0;%1&#xa0;» a été refusé&#xa0;: %2 Rien n’a été importé de ce fichier.</translation>
    </message>
    <message>
        <source>Import with choices</source>
        <translation>Importer avec des choix</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ImportDialog</name>
    <message>
        <source>Offsets count</source>
        <translation>Les positions comptent</translation>
    </message>
    <message>
        <source>Labels of the files and what they become</source>
        <translation>Étiquettes des fichiers et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Look for names and quotations in articles that have none yet</source>
        <translation>Chercher les noms et les citations dans les articles qui n’en ont pas encore</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A text that the project has already is not taken twice.</source>
        <translation>Un texte que le projet a déjà n’est pas pris deux fois.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>E-mail (EML)</source>
        <translation>Courriel (EML)</translation>
    </message>
    <message>
        <source>Agency copy (ninjs)</source>
        <translation>Dépêche (ninjs)</translation>
    </message>
    <message>
        <source>Agency copy (NewsML-G2)</source>
        <translation>Dépêche (NewsML-G2)</translation>
    </message>
    <message>
        <source>Agency copy (NITF)</source>
        <translation>Dépêche (NITF)</translation>
    </message>
    <message>
        <source>Table of articles (CSV)</source>
        <translation>Tableau d’articles (CSV)</translation>
    </message>
    <message>
        <source>Table of articles (Excel)</source>
        <translation>Tableau d’articles (Excel)</translation>
    </message>
    <message>
        <source>CoNLL-2002</source>
        <translation>CoNLL-2002</translation>
    </message>
    <message>
        <source>WebAnno TSV</source>
        <translation>WebAnno TSV</translation>
    </message>
    <message>
        <source>Recognise each file by its content</source>
        <translation>Reconnaître chaque fichier à son contenu</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Celui qui est détecté</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Beginning of the first article</source>
        <translation>Début du premier article</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n article(s)</source>
        <translation>
            <numerusform>plus de %n article</numerusform>
            <numerusform>plus de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>format, files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By content: %1</source>
        <translation>D’après le contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names, quotations</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning of the first article; %1 in all</source>
        <translation>Début du premier article&#xa0;; %1 en tout</translation>
    </message>
    <message>
        <source>Left out, as you see in the table: %1.</source>
        <translation>Laissées de côté, comme le montre le tableau&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds will be passed over.</source>
        <translation>
            <numerusform>%n fichier d’une autre sorte sera laissé de côté.</numerusform>
            <numerusform>%n fichiers d’autres sortes seront laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ImportReportDialog</name>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l’import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1, read as %2</source>
        <comment>title, encoding</comment>
        <translation>%1, lu comme&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::InspectorHead</name>
    <message>
        <source>%1, to check</source>
        <comment>status</comment>
        <translation>%1, à vérifier</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::Jobs</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what, done, all</comment>
        <translation>%1&#xa0;:&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, which</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::KeysSheet</name>
    <message>
        <source>Keys at a glance</source>
        <translation>Les touches d’un coup d’œil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::LabelsTable</name>
    <message>
        <source>Description: %1</source>
        <translation>Reprise nominale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pronoun: %1</source>
        <translation>Pronom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quotation, direct</source>
        <translation>Citation directe</translation>
    </message>
    <message>
        <source>Quotation, mixed</source>
        <translation>Citation mixte</translation>
    </message>
    <message>
        <source>Quotation, indirect</source>
        <translation>Citation indirecte</translation>
    </message>
    <message>
        <source>Cue of a quotation</source>
        <translation>Verbe d’une citation</translation>
    </message>
    <message>
        <source>Source of a quotation</source>
        <translation>Source d’une citation</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Labels of the files and what they become</source>
        <translation>Étiquettes des fichiers et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Ce que devient «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::LegendStrip</name>
    <message>
        <source>Legend and filter</source>
        <translation>Légende et filtre</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source> %1  %2</source>
        <comment>type, count</comment>
        <translation>&#xa0;%1 &#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2, shown</source>
        <comment>type, count</comment>
        <translation>%1,&#xa0;%2, affichés</translation>
    </message>
    <message>
        <source>%1, %2, hidden</source>
        <comment>type, count</comment>
        <translation>%1,&#xa0;%2, masqués</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::MainWindow</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>plain text; a file or a whole folder</source>
        <translation>texte, pages, documents&#xa0;; un fichier ou un dossier entier</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>the text of the clipboard becomes an article</source>
        <translation>le texte du presse-papiers devient un article</translation>
    </message>
    <message>
        <source>Try it with the sample article</source>
        <translation>Essayer avec l’article d’exemple</translation>
    </message>
    <message>
        <source>six hundred words, all kinds of marks</source>
        <translation>six cents mots, toutes les sortes de marques</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>a .guillemet file</source>
        <translation>un fichier .guillemet</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::MentionInspector</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>De qui il s’agit</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: person</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the %n mentions of “%1” in this article</source>
        <translation>
            <numerusform>Confirmer la mention de «&#xa0;%1&#xa0;» dans cet article</numerusform>
            <numerusform>Confirmer les&#xa0;%n mentions de «&#xa0;%1&#xa0;» dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Personne de connu</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Who is the same as “%1”? All its mentions and quotations go there.</source>
        <translation>Qui est la même entité que «&#xa0;%1&#xa0;»&#xa0;? Toutes ses mentions et citations y iront.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Entities of the article</source>
        <translation>Entités de l’article</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>entity, type</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::MergeSuggestion</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 and %2: the same entity?</source>
        <translation>%1 et %2&#xa0;: la même entité&#xa0;?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Fusionner %1 dans %2</translation>
    </message>
    <message>
        <source>No, %1 and %2 are not the same</source>
        <translation>Non, %1 et %2 ne sont pas la même</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::NameDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>entities, mentions</comment>
        <translation>%1,&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::NamesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>type, entities, mentions</comment>
        <translation>%1,&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entité</numerusform>
            <numerusform>%n entités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>decided</source>
        <translation>tout décidé</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::NamesPanel</name>
    <message>
        <source>Filter the names</source>
        <translation>Filtrer les noms</translation>
    </message>
    <message>
        <source>No name yet. Detect, or select words in the article and press 1 to 5.</source>
        <translation>Pas encore de nom. Détectez, ou sélectionnez des mots dans l’article et pressez 1 à 5.</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>Par fréquence</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par position</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Type shown</source>
        <translation>Type montré</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>State shown</source>
        <translation>État montré</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>No name with these words, this type and this state.</source>
        <translation>Aucun nom avec ces mots, ce type et cet état.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Escape gives up</source>
        <translation>Entrée garde la note, Maj+Entrée va à la ligne, Échap abandonne</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::PreviewPane</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>et %n fichier de plus</numerusform>
            <numerusform>et %n fichiers de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 ligne sur %n</numerusform>
            <numerusform>%1 lignes sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::PrintCommands</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>Le rapport est dans %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ProgressCells</name>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur&#xa0;%2 décidés</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ProjectCommands</name>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>This project is read-only: your decisions cannot be saved.</source>
        <translation>Ce projet est en lecture seule&#xa0;: vos décisions ne pourront pas être enregistrées.</translation>
    </message>
    <message>
        <source>Preparing the sample articles</source>
        <translation>Préparation des articles d’exemple</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Guillemet projects (*.guillemet)</source>
        <translation>Projets Guillemet (*.guillemet)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Guillemet projects (*.guillemet);;All files (*)</source>
        <translation>Projets Guillemet (*.guillemet);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <comment>project, date</comment>
        <translation>%1, copie du&#xa0;%2</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>Sauvegarder le projet</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>A checked copy of the project stands in %1.</source>
        <translation>Une copie vérifiée du projet est dans&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ProjectQuotationsModel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationCommands</name>
    <message>
        <source>Click the speaker’s name in the article. Escape gives up.</source>
        <translation>Cliquez le nom du locuteur dans l’article. Échap pour renoncer.</translation>
    </message>
    <message>
        <source>Click where the second quotation begins, or select its words, then split again.</source>
        <translation>Cliquer là où la seconde citation commence, ou sélectionner ses mots, puis scinder de nouveau.</translation>
    </message>
    <message>
        <source>This quotation has no source yet: select its words and say so first.</source>
        <translation>Cette citation n’a pas encore de source&#xa0;: sélectionner ses mots et l’indiquer d’abord.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationDelegate</name>
    <message>
        <source>“%1” · %2</source>
        <comment>cue, kind</comment>
        <translation>«&#xa0;%1&#xa0;» ·&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationInspector</name>
    <message>
        <source>Cue</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cue</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Why a quotation</source>
        <translation>Pourquoi une citation</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationsDialog</name>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Quotations of the project</source>
        <translation>Citations du projet</translation>
    </message>
    <message>
        <source>Speaker shown</source>
        <translation>Locuteur montré</translation>
    </message>
    <message>
        <source>Article shown</source>
        <translation>Article montré</translation>
    </message>
    <message>
        <source>Kind shown</source>
        <translation>Sorte montrée</translation>
    </message>
    <message>
        <source>State shown</source>
        <translation>État montré</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Reading the project…</source>
        <translation>Lecture du projet…</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of the first %2 of the project</source>
        <translation>%1, parmi les %2 premières du projet</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationsModel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationsPanel</name>
    <message>
        <source>Speaker shown</source>
        <translation>Locuteur affiché</translation>
    </message>
    <message>
        <source>State shown</source>
        <translation>État affiché</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <source>No quotation yet. Detect, or select words in the article and press Q.</source>
        <translation>Pas encore de citation. Détectez, ou sélectionnez des mots dans l’article et pressez Q.</translation>
    </message>
    <message>
        <source>Kind shown</source>
        <translation>Sorte montrée</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes les sortes</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>No quotation with this speaker, kind and state.</source>
        <translation>Aucune citation avec ce locuteur, cette sorte et cet état.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ReviewCommands</name>
    <message>
        <source>take back the last</source>
        <translation>reprendre la dernière</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Everything is decided in this article. Next: %1</source>
        <translation>Tout est décidé dans cet article. Suivant&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>in reading order</source>
        <translation>dans l’ordre du texte</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>du moins sûr au plus sûr</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) confirmed.</source>
        <translation>
            <numerusform>%n annotation confirmée.</numerusform>
            <numerusform>%n annotations confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ReviewHead</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ReviewPanel</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Everything is decided in this article</source>
        <translation>Tout est décidé dans cet article</translation>
    </message>
    <message>
        <source>Another speaker?</source>
        <translation>Un autre locuteur&#xa0;?</translation>
    </message>
    <message>
        <source>Another type?</source>
        <translation>Un autre type&#xa0;?</translation>
    </message>
    <message>
        <source>a digit corrects and goes on</source>
        <translation>un chiffre corrige et passe à la suite</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>plus rien</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>leave without a name</source>
        <translation>laisser sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 decides the %n alike in this article</source>
        <translation>
            <numerusform>%1 décide le même dans cet article</numerusform>
            <numerusform>%1 décide les&#xa0;%n pareils dans cet article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 the %n in the whole project</source>
        <translation>
            <numerusform>%1 celui de tout le projet</numerusform>
            <numerusform>%1 les&#xa0;%n de tout le projet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ScriptPanel</name>
    <message>
        <source>Who speaks in this article</source>
        <translation>Qui parle dans cet article</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>speaker, words, quotations</comment>
        <translation>%1,&#xa0;%2,&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 words of %2 are reported speech. Solid: confirmed by a person (%3 of %4). Outline: proposed by the engine.</source>
        <translation>%1 mots rapportés sur&#xa0;%2. Partie pleine&#xa0;: confirmée par une personne (%3 sur&#xa0;%4). Contour&#xa0;: proposée par le moteur.</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SearchCommands</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>Noms de cet article</translation>
    </message>
    <message>
        <source>In the texts, the first hits</source>
        <translation>Dans les textes, premiers résultats</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dans les textes</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Detection and review</source>
        <translation>Détection et révision</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Celui du bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Stands beside each of your decisions in the project.</source>
        <translation>Figure à côté de chacune de vos décisions dans le projet.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Own text &amp;face</source>
        <translation>Autre &amp;caractère</translation>
    </message>
    <message>
        <source>Text face</source>
        <translation>Caractère du texte</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Look for names and quotations in new articles by itself</source>
        <translation>&amp;Chercher de lui-même noms et citations dans les nouveaux articles</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>celui du programme</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Model of the engine</source>
        <translation>Modèle du moteur</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>in reading order</source>
        <translation>dans l’ordre du texte</translation>
    </message>
    <message>
        <source>least certain first</source>
        <translation>du moins sûr au plus sûr</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Réviser</translation>
    </message>
    <message>
        <source>A copy of the project is made each day, opened and checked; the last five are kept beside it.</source>
        <translation>Une copie du projet est faite chaque jour, ouverte et vérifiée&#xa0;; les cinq dernières sont gardées à côté de lui.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Montrer les sauvegardes</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ShortcutsPage</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tout comme au début</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 appartient déjà à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SidePane</name>
    <message>
        <source>Quotations and names</source>
        <translation>Citations et noms</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>tab, count</comment>
        <translation>%1 &#xa0;%2</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SpeakerField</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>Speakers found</source>
        <translation>Locuteurs trouvés</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SpeakerMargin</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SpeakerShareDelegate</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SpokenNames</name>
    <message>
        <source>Vertical scroll bar</source>
        <translation>Barre de défilement verticale</translation>
    </message>
    <message>
        <source>Horizontal scroll bar</source>
        <translation>Barre de défilement horizontale</translation>
    </message>
    <message>
        <source>Edge between two panes</source>
        <translation>Bord entre deux panneaux</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Ligne d’état</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::StatusLine</name>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Avancement en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à&#xa0;%1</translation>
    </message>
    <message>
        <source>Project kept in %1</source>
        <translation>Projet enregistré dans&#xa0;%1</translation>
    </message>
    <message>
        <source>No article open</source>
        <translation>Aucun article ouvert</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Rien de marqué encore</translation>
    </message>
    <message>
        <source>Everything is decided in this article</source>
        <translation>Tout est décidé dans cet article</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur&#xa0;%2 décidés</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1, encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n minute(s) left</source>
        <translation>
            <numerusform>%1, encore une minute environ</numerusform>
            <numerusform>%1, encore&#xa0;%n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>Search the project and the commands</source>
        <translation>Chercher dans le projet et les commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::VersionCommands</name>
    <message numerus="yes">
        <source>This is a later version of “%1”, in which %n annotation(s) of this text are decided.</source>
        <translation>
            <numerusform>Une version précédente, «&#xa0;%1&#xa0;», a %n annotation décidée de ce texte.</numerusform>
            <numerusform>Une version précédente, «&#xa0;%1&#xa0;», a %n annotations décidées de ce texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>There is no earlier version of this article in the project.</source>
        <translation>Le projet n’a pas de version précédente de cet article.</translation>
    </message>
    <message>
        <source>Nothing of the earlier version is left to carry over.</source>
        <translation>Il ne reste rien à reporter de la version précédente.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carried over.</source>
        <translation>
            <numerusform>%n annotation reportée.</numerusform>
            <numerusform>%n annotations reportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ViewCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>guillemet::ui::WideningCommands</name>
    <message numerus="yes">
        <source>%n name(s) decided in several articles.</source>
        <translation>
            <numerusform>%n nom décidé dans plusieurs articles.</numerusform>
            <numerusform>%n noms décidés dans plusieurs articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) decided.</source>
        <translation>
            <numerusform>%n nom décidé.</numerusform>
            <numerusform>%n noms décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
