#pragma once

#include "project/Project.h"
#include "project/jobs/ImportJob.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <memory>

namespace guillemet::tests {

/// A project file in a folder of its own, filled from interchange JSON.
class TestProject
{
public:
    TestProject()
    {
        if (!project::Project::create(path()))
            qFatal("the test's own project could not be made");
    }

    QString path() const { return folder.filePath(QStringLiteral("p.guillemet")); }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's own file could not be written");
        return file.fileName();
    }

    project::ImportReport import(const QString &name, const QByteArray &content) const
    {
        project::ImportRequest request;
        request.project = path();
        request.paths = QStringList(file(name, content));
        project::ImportJob job(request);
        project::JobControl control;
        if (!job.run(control))
            qFatal("the test's own import failed");
        return job.report();
    }

    /// Two articles in which «Léa Roy» speaks: ids a and b, everything suggested.
    void importTwo() const
    {
        import(QStringLiteral("two.jsonl"),
               R"({"id":"a","title":"A","language":"fr","text":"Léa Roy dit «oui» à Paul.","mentions":[{"id":"m1","start":0,"end":7,"type":"PER","entity":"e1","status":"suggested","origin":"engine","confidence":0.9},)"
               R"({"id":"m2","start":20,"end":24,"type":"PER","entity":"e2","status":"suggested","origin":"engine","confidence":0.6}],"entities":[{"id":"e1","name":"Léa Roy","type":"PER"},{"id":"e2","name":"Paul","type":"PER"}],)"
               R"("quotes":[{"id":"q1","kind":"direct","spans":[{"start":13,"end":16}],"speaker":"e1","status":"suggested","origin":"engine","confidence":0.8}]})" "\n"
               R"({"id":"b","title":"B","language":"fr","text":"«Non», dit Léa Roy.","mentions":[{"id":"m1","start":11,"end":18,"type":"PER","entity":"e1","status":"suggested","origin":"engine"}],)"
               R"("entities":[{"id":"e1","name":"Léa Roy","type":"PER"}],"quotes":[]})" "\n");
    }

    std::unique_ptr<project::Project> open(project::Project::Access access = project::Project::Access::ReadWrite) const
    {
        auto opened = project::Project::open(path(), access);
        if (!opened)
            qFatal("the test's own project could not be opened: %s", qPrintable(opened.sentence()));
        return opened.take();
    }

    QTemporaryDir folder;
};

} // namespace guillemet::tests
