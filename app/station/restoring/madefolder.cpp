#include "app/station/restoring/madefolder.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include "app/config/filesaswhom.h"

using namespace Qt::StringLiterals;

namespace everyport {

MadeFolder::MadeFolder(const QString& folder)
{
    const ActingAsCaller caller; // who may look
    for (QFileInfo info(folder); !info.exists() && !info.isSymLink(); info.setFile(info.path()))
        m_missing << info.filePath();
}

MadeFolder::~MadeFolder()
{
    if (!m_missing.isEmpty()) {
        for (const auto& name : {u"/lock"_s, u"/restore.lock"_s})
            ::unlink(QFile::encodeName(m_missing.first() + name).constData());
    }
    for (const auto& folder : std::as_const(m_missing)) {
        const auto caller = asWriterOf(folder);
        if (::rmdir(QFile::encodeName(folder).constData()) != 0)
            return;
    }
}

} // namespace everyport
