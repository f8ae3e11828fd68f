<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Conll</name>
    <message numerus="yes">
        <source>CoNLL-2003 holds no overlapping names: %n name(s) were left out.</source>
        <translation>
            <numerusform>CoNLL-2003 holds no overlapping names: %n name was left out.</numerusform>
            <numerusform>CoNLL-2003 holds no overlapping names: %n names were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doccano</name>
    <message numerus="yes">
        <source>%n quotation(s) lost a speaker whom no words of the text name.</source>
        <translation>
            <numerusform>%n quotation lost a speaker whom no words of the text name.</numerusform>
            <numerusform>%n quotations lost a speaker whom no words of the text name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%1: items without a text passed over: %n</source>
        <translation>
            <numerusform>%1: items without a text passed over: %n</numerusform>
            <numerusform>%1: items without a text passed over: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that the format cannot hold became U+FFFD.</source>
        <translation>
            <numerusform>%n character that the format cannot hold became U+FFFD.</numerusform>
            <numerusform>%n characters that the format cannot hold became U+FFFD.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%n mark(s) that cross others are not shown in the text.</source>
        <translation>
            <numerusform>%n mark that cross others are not shown in the text.</numerusform>
            <numerusform>%n marks that cross others are not shown in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteSheet</name>
    <message numerus="yes">
        <source>%n cell(s) were longer than a workbook allows and were cut.</source>
        <translation>
            <numerusform>%n cell were longer than a workbook allows and were cut.</numerusform>
            <numerusform>%n cells were longer than a workbook allows and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) did not fit into a workbook and were left out.</source>
        <translation>
            <numerusform>%n row did not fit into a workbook and were left out.</numerusform>
            <numerusform>%n rows did not fit into a workbook and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>The numbers kept for %n entity(ies) are not those of their annotations.</source>
        <translation>
            <numerusform>The numbers kept for %n entity are not those of its annotations.</numerusform>
            <numerusform>The numbers kept for %n entities are not those of their annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table “%1” refer to nothing.</source>
        <translation>
            <numerusform>%n row of the table “%1” refers to nothing.</numerusform>
            <numerusform>%n rows of the table “%1” refer to nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the history cannot be read.</source>
        <translation>
            <numerusform>%n change of the history cannot be read.</numerusform>
            <numerusform>%n changes of the history cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What speaks for the speaker of %n quotation(s) cannot be read.</source>
        <translation>
            <numerusform>What speaks for the speaker of %n quotation cannot be read.</numerusform>
            <numerusform>What speaks for the speaker of %n quotations cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message numerus="yes">
        <source>add %n name(s)</source>
        <translation>
            <numerusform>add name</numerusform>
            <numerusform>add %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n quotation(s)</source>
        <translation>
            <numerusform>delete quotation</numerusform>
            <numerusform>delete %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n name(s)</source>
        <translation>
            <numerusform>delete name</numerusform>
            <numerusform>delete %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n quotation(s)</source>
        <translation>
            <numerusform>confirm quotation</numerusform>
            <numerusform>confirm %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n name(s)</source>
        <translation>
            <numerusform>confirm name</numerusform>
            <numerusform>confirm %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n quotation(s)</source>
        <translation>
            <numerusform>reject quotation</numerusform>
            <numerusform>reject %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n name(s)</source>
        <translation>
            <numerusform>reject name</numerusform>
            <numerusform>reject %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the type of %n name(s)</source>
        <translation>
            <numerusform>change the type of the name</numerusform>
            <numerusform>change the type of %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::CheckCommand</name>
    <message numerus="yes">
        <source>%1: the check found %n problem(s).</source>
        <translation>
            <numerusform>%1: the check found %n problem.</numerusform>
            <numerusform>%1: the check found %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::ConvertCommand</name>
    <message numerus="yes">
        <source>%n file(s) of unknown kinds were passed over.</source>
        <translation>
            <numerusform>%n file of an unknown kind was passed over.</numerusform>
            <numerusform>%n files of unknown kinds were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::ImportCommand</name>
    <message numerus="yes">
        <source>%1: its text is in the project already; %n annotation(s) of the file were left out.</source>
        <translation>
            <numerusform>%1: its text is in the project already; %n annotation of the file was left out.</numerusform>
            <numerusform>%1: its text is in the project already; %n annotations of the file were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of unknown kinds were passed over.</source>
        <translation>
            <numerusform>%n file of unknown kinds were passed over.</numerusform>
            <numerusform>%n files of unknown kinds were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::RemoveCommand</name>
    <message numerus="yes">
        <source>%n backup(s) of the project still hold what was removed, until newer ones take their place.</source>
        <translation>
            <numerusform>%n backup of the project still holds what was removed, until a newer one takes its place.</numerusform>
            <numerusform>%n backups of the project still hold what was removed, until newer ones take their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::commands::TrainCommand</name>
    <message numerus="yes">
        <source>quotations: learning from %n article(s)</source>
        <translation>
            <numerusform>quotations: learning from %n article</numerusform>
            <numerusform>quotations: learning from %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>names: learning from %n article(s)</source>
        <translation>
            <numerusform>names: learning from %n article</numerusform>
            <numerusform>names: learning from %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::project::Upkeep</name>
    <message numerus="yes">
        <source>The check of the project found %n problem(s). The first: %1</source>
        <translation>
            <numerusform>The check of the project found %n problem. The first: %1</numerusform>
            <numerusform>The check of the project found %n problems. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::AnnotationCommands</name>
    <message numerus="yes">
        <source>“%1” stands in %n more place(s) of this article.</source>
        <translation>
            <numerusform>“%1” stands in %n more place of this article.</numerusform>
            <numerusform>“%1” stands in %n more places of this article.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n more</source>
        <translation>
            <numerusform>Tag %n more</numerusform>
            <numerusform>Tag %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) marked.</source>
        <translation>
            <numerusform>%n name marked.</numerusform>
            <numerusform>%n names marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticleCommands</name>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exported to %1.</numerusform>
            <numerusform>%n articles exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ArticlesPanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n article(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 of %n article</numerusform>
            <numerusform>%1 of %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::CarryOverPanel</name>
    <message numerus="yes">
        <source>%n annotation(s) of “%1” stand in this text with the same words.</source>
        <translation>
            <numerusform>%n annotation of “%1” stands in this text with the same words.</numerusform>
            <numerusform>%n annotations of “%1” stand in this text with the same words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) have other words now and will be suggested “to check”.</source>
        <translation>
            <numerusform>%n quotation has other words now and will be suggested “to check”.</numerusform>
            <numerusform>%n quotations have other words now and will be suggested “to check”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have lost their place.</source>
        <translation>
            <numerusform>%n annotation has lost its place.</numerusform>
            <numerusform>%n annotations have lost their place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as decided here.</source>
        <translation>
            <numerusform>%n stays as decided here.</numerusform>
            <numerusform>%n stay as decided here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::Chip</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ConfidenceDialog</name>
    <message numerus="yes">
        <source>%n suggestion(s) of this article are at least %1 % certain.</source>
        <translation>
            <numerusform>%n suggestion of this article is at least %1 % certain.</numerusform>
            <numerusform>%n suggestions of this article are at least %1 % certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::EntityCard</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other mention(s)</source>
        <translation>
            <numerusform>%n other mention</numerusform>
            <numerusform>%n other mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ExportChoices</name>
    <message numerus="yes">
        <source>The %n finished article(s)</source>
        <translation>
            <numerusform>The %n finished article</numerusform>
            <numerusform>The %n finished articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole project: %n article(s)</source>
        <translation>
            <numerusform>The whole project: %n article</numerusform>
            <numerusform>The whole project: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) still await a decision: they will not be exported.</source>
        <translation>
            <numerusform>%n annotation still await a decision: they will not be exported.</numerusform>
            <numerusform>%n annotations still await a decision: they will not be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ImportCommands</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n article imported.</numerusform>
            <numerusform>%n articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were already in the project.</source>
        <translation>
            <numerusform>%n text was already in the project.</numerusform>
            <numerusform>%n texts were already in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were refused.</source>
        <translation>
            <numerusform>%n file was refused.</numerusform>
            <numerusform>%n files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were passed over.</source>
        <translation>
            <numerusform>%n file of other kinds were passed over.</numerusform>
            <numerusform>%n files of other kinds were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n article(s)</source>
        <translation>
            <numerusform>more than %n article</numerusform>
            <numerusform>more than %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds will be passed over.</source>
        <translation>
            <numerusform>%n file of other kinds will be passed over.</numerusform>
            <numerusform>%n files of other kinds will be passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::MentionInspector</name>
    <message numerus="yes">
        <source>Confirm the %n mentions of “%1” in this article</source>
        <translation>
            <numerusform>Confirm the %n mention of “%1” in this article</numerusform>
            <numerusform>Confirm the %n mentions of “%1” in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::NameDelegate</name>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
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
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::NamesModel</name>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
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
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::PreviewPane</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::QuotationsDialog</name>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ReviewCommands</name>
    <message numerus="yes">
        <source>%n annotation(s) confirmed.</source>
        <translation>
            <numerusform>%n annotation confirmed.</numerusform>
            <numerusform>%n annotations confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%1 decides the %n alike in this article</source>
        <translation>
            <numerusform>%1 decides the one alike in this article</numerusform>
            <numerusform>%1 decides the %n alike in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 the %n in the whole project</source>
        <translation>
            <numerusform>%1 the %n in the whole project</numerusform>
            <numerusform>%1 the %n in the whole project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::ScriptPanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::SpeakerShareDelegate</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::StatusLine</name>
    <message numerus="yes">
        <source>%1, about %n minute(s) left</source>
        <translation>
            <numerusform>%1, about %n minute left</numerusform>
            <numerusform>%1, about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::VersionCommands</name>
    <message numerus="yes">
        <source>This is a later version of “%1”, in which %n annotation(s) of this text are decided.</source>
        <translation>
            <numerusform>This is a later version of “%1”, in which %n annotation of this text is decided.</numerusform>
            <numerusform>This is a later version of “%1”, in which %n annotations of this text are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) carried over.</source>
        <translation>
            <numerusform>%n annotation carried over.</numerusform>
            <numerusform>%n annotations carried over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guillemet::ui::WideningCommands</name>
    <message numerus="yes">
        <source>%n name(s) decided in several articles.</source>
        <translation>
            <numerusform>%n name decided in several articles.</numerusform>
            <numerusform>%n names decided in several articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) decided.</source>
        <translation>
            <numerusform>%n name decided.</numerusform>
            <numerusform>%n names decided.</numerusform>
        </translation>
    </message>
</context>
</TS>
