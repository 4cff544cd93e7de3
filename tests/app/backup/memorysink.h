#pragma once

#include <QMap>

#include "app/backup/reading/backupreader.h"

namespace everyport::backup {

/// Unpacks into memory.
class MemorySink final : public UnpackSink {
public:
    QMap<QString, QByteArray> files;

    Result<Done> begin(const QString& path) override
    {
        m_path = path;
        files.insert(path, {});
        return Done();
    }
    Result<Done> write(const QByteArray& piece) override
    {
        files[m_path] += piece;
        return Done();
    }
    Result<Done> end() override { return Done(); }

private:
    QString m_path;
};

} // namespace everyport::backup
