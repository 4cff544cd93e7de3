#include "app/storage/sqlite/filefacts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FileFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAFileFromWhatTookItsPlace()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a"_s);
        QVERIFY(FileFacts::of(path) == FileFacts());
        write(path, "one");
        const auto before = FileFacts::of(path);
        QCOMPARE(before.size, 3);
        QVERIFY(before == FileFacts::of(path));
        write(path, "longer");
        QVERIFY(before.isSameFile(FileFacts::of(path)) && before != FileFacts::of(path));
        write(folder.filePath(u"b"_s), "one");
        QVERIFY(!before.isSameFile(FileFacts::of(folder.filePath(u"b"_s))));
    }

    void aLinkIsNotWhatItLeadsTo()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"a"_s), "one");
        QVERIFY(QFile::link(folder.filePath(u"a"_s), folder.filePath(u"link"_s)));
        QVERIFY(!FileFacts::of(folder.filePath(u"link"_s)).isSameFile(FileFacts::of(folder.filePath(u"a"_s))));
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(FileFactsTest)
#include "tst_filefacts.moc"
