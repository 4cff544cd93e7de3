#pragma once

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QResource>
#include <QTemporaryDir>

namespace everyport {

/// A handbook with its first steps in a language of nobody's, "xx", as long as it lives: built as the program's own is
/// and registered beside it.
class HandbookFixture {
public:
    static QString language() { return QStringLiteral("xx"); }

    HandbookFixture()
    {
        write(QStringLiteral("firststeps.md"),
            QByteArrayLiteral("# Unai paši\n\nTen minutes, in xx. [Polls](polls.md)\n"));
        write(QStringLiteral("xx.qrc"),
            QByteArrayLiteral(
                "<RCC><qresource prefix=\"/handbook\"><file alias=\"xx/firststeps.md\">firststeps.md</file>"
                "</qresource></RCC>"));
        QProcess rcc;
        rcc.start(QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath) + QStringLiteral("/rcc"),
            {QStringLiteral("--binary"), m_folder.filePath(QStringLiteral("xx.qrc")), QStringLiteral("--output"),
                m_file});
        m_isThere = rcc.waitForFinished() && rcc.exitCode() == 0 && QResource::registerResource(m_file);
    }
    ~HandbookFixture() { QResource::unregisterResource(m_file); }
    HandbookFixture(const HandbookFixture&) = delete;
    HandbookFixture& operator=(const HandbookFixture&) = delete;

    bool isThere() const { return m_isThere; }

private:
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("xx.rcc"));
    bool m_isThere = false;
};

} // namespace everyport
