#pragma once

#include "exchange/Writer.h"
#include "exchange/common/FileNames.h"

namespace guillemet::exchange {

/// Writes one file an article into a folder, with the function that serialises it.
class CasFolderWriter : public Writer
{
public:
    using Serialise = QByteArray (*)(const annotation::Article &article);

    CasFolderWriter(QString folder, QString extension, Serialise serialise, bool xml,
                    const WriteOptions &options)
        : m_folder(std::move(folder)), m_extension(std::move(extension)), m_serialise(serialise), m_xml(xml),
          m_options(options)
    {
    }

    Result<void> write(const annotation::Article &article) override;
    Result<void> finish() override { return {}; }
    QStringList warnings() const override;

private:
    QString m_folder;
    QString m_extension;
    Serialise m_serialise;
    bool m_xml; ///< characters that XML cannot hold are replaced
    WriteOptions m_options;
    FileNames m_names;
    int m_replaced = 0;
};

} // namespace guillemet::exchange
