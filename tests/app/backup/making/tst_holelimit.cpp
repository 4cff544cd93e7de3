#include "app/backup/making/holelimit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class HoleLimitTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A file with a text at its begin and its end.
    OwnFile put(const QString& path, qint64 size) const
    {
        QFile file(m_folder.filePath(path.section(u'/', -1)));
        const bool isPut = file.open(QFile::WriteOnly) && file.write("begin") == 5 && file.seek(size - 3)
            && file.write("end") == 3;
        return isPut ? OwnFile{path, file.fileName(), size} : OwnFile();
    }

private Q_SLOTS:
    void eachPartTakesSoMany()
    {
        constexpr qint64 mega = 1024 * 1024;
        HoleLimit holes({m_folder.path(), m_folder.path()});
        QVERIFY(holes.takes(put(u"data/uploads/a"_s, 600 * mega)));
        QVERIFY(!holes.takes(put(u"data/uploads/b"_s, 600 * mega)));
        QVERIFY(!holes.takes(put(u"data/uploads/huge"_s, qint64(1) << 40)));
        QVERIFY(holes.takes(put(u"data/uploads/c"_s, 300 * mega)));
        QVERIFY(holes.takes(put(u"data/uploads/plain"_s, 100)));
        QVERIFY(holes.takes(put(u"config/services/other"_s, 600 * mega))); // of another part
        QVERIFY(holes.takes({u"data/uploads/gone"_s, m_folder.filePath(u"gone"_s), 5}));
    }
};

QTEST_APPLESS_MAIN(HoleLimitTest)
#include "tst_holelimit.moc"
