#include "commands/DetectCommand.h"

#include "commands/Interruption.h"
#include "project/jobs/DetectJob.h"

namespace guillemet::commands {

using project::DetectRequest;

QString DetectCommand::summary() const
{
    return tr("Let the engine suggest names and quotations in a project's articles");
}

std::vector<Option> DetectCommand::options() const
{
    return {
        {QStringLiteral("all"), {}, tr("all articles (default: those that were never detected)"), {}, false, false},
        {QStringLiteral("article"), QStringLiteral("ID"), tr("only this article; may be repeated"), {}, true, false},
        {QStringLiteral("model"), QStringLiteral("FILE"), tr("a model file to use instead of the shipped one"), {}, false, false},
    };
}

int DetectCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    if (arguments.has(QStringLiteral("all")) && arguments.has(QStringLiteral("article")))
        return terminal.misuse(tr("Either --all or --article can be given, not both."));
    DetectRequest request;
    request.project = arguments.paths().first();
    request.model = arguments.value(QStringLiteral("model"));
    request.articles = arguments.values(QStringLiteral("article"));
    request.articles.removeDuplicates();
    if (arguments.has(QStringLiteral("all")))
        request.which = DetectRequest::Which::All;
    else if (!request.articles.isEmpty())
        request.which = DetectRequest::Which::These;

    project::DetectJob job(request);
    project::JobControl control;
    const Interruption interruption(control);
    const Result<void> done = job.run(control);
    for (const project::DetectedArticle &article : job.report().articles)
        terminal.line(QStringLiteral("detected\t%1\t%2\t%3").arg(article.id).arg(article.added).arg(article.removed));
    if (!done)
        return terminal.fail(done.sentence());
    int code = 0;
    if (control.isCancelled())
        code = terminal.fail(tr("%1: interrupted; what was found before stays.").arg(request.project));
    for (const QString &sentence : job.report().failures)
        code = terminal.fail(sentence);
    return code;
}

} // namespace guillemet::commands
