#include "exchange/common/Selection.h"
#include "exchange/qda/QdaProject.h"
#include "exchange/qda/RefiQdaFormat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace guillemet::exchange {

namespace {

class RefiQdaWriter : public Writer
{
public:
    explicit RefiQdaWriter(const WriteOptions &options) : m_options(options) {}

    Result<void> open(const QString &path)
    {
        if (Result<void> opened = m_zip.open(path); !opened)
            return opened;
        m_projectFile = m_zip.fileFor(QStringLiteral("project.qde"));
        return m_project.open(QFileInfo(m_projectFile).path());
    }

    Result<void> write(const annotation::Article &article) override
    {
        const annotation::Article chosen = selected(article, m_options);
        if (Result<void> done =
                m_zip.add(QStringLiteral("sources/") + m_project.textName(), chosen.text.string().toUtf8());
            !done)
            return done;
        return m_project.add(chosen);
    }

    Result<void> finish() override
    {
        if (Result<void> done = m_project.finish(m_projectFile); !done)
            return done;
        return m_zip.finish();
    }

private:
    WriteOptions m_options;
    ZipWriter m_zip;
    QdaProject m_project;
    QString m_projectFile;
};

} // namespace

QString RefiQdaFormat::name() const
{
    return QStringLiteral("refi-qda");
}

QString RefiQdaFormat::description() const
{
    return QCoreApplication::translate("Formats",
                                       "REFI-QDA project, for QualCoder, NVivo, ATLAS.ti and MAXQDA");
}

QString RefiQdaFormat::extension() const
{
    return QStringLiteral("qdpx");
}

Result<std::unique_ptr<Writer>> RefiQdaFormat::open(const QString &path, const WriteOptions &options) const
{
    auto writer = std::make_unique<RefiQdaWriter>(options);
    if (const Result<void> opened = writer->open(path); !opened)
        return opened.error();
    return std::unique_ptr<Writer>(std::move(writer));
}

} // namespace guillemet::exchange
