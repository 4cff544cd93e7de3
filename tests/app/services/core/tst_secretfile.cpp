#include "app/services/core/secretfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class SecretFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheFirstLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(" sesame open \r\nanother line\n");
        file.close();
        QCOMPARE(*secretIn(file.fileName(), u"key"_s), QByteArray("sesame open"));
        QVERIFY(secretIn({}, u"key"_s)->isEmpty());
    }

    void isNoHalfOfALine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1024, 's') + '\n' + QByteArray(4096, '#'));
        file.close();
        QCOMPARE(secretIn(file.fileName(), u"key"_s)->size(), 1024);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1025, 's') + '\n');
        file.close();
        QCOMPARE(secretIn(file.fileName(), u"key"_s).error().reason, Reason::TooLarge);
    }

    void saysWhatCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto secret = secretIn(folder.filePath(u"none"_s), u"password-file"_s);
        QVERIFY(!secret.ok());
        QCOMPARE(secret.error().code, u"password-file"_s);
        QVERIFY(secret.error().text.contains(u"none"_s));
    }

    /// The loop waits for nobody who might write into it, and reads no device for ever.
    void readsPlainFilesAlone()
    {
        const QTemporaryDir folder;
        const auto pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const auto& path : {pipe, u"/dev/zero"_s, folder.path()}) {
            const auto sentence = path + u" cannot be read: it is a folder, a pipe or a device."_s;
            for (const auto& read : {secretIn(path, u"key"_s), smallFile(path, u"key"_s)}) {
                QVERIFY(!read);
                QCOMPARE(read.error().text, sentence);
                QCOMPARE(read.error().code, u"key"_s);
            }
        }
    }

    void isNoLargeOne()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ca"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(256 * 1024));
        QCOMPARE(smallFile(file.fileName(), u"ca"_s)->size(), 256 * 1024);
        QVERIFY(file.resize(256 * 1024 + 1));
        QCOMPARE(smallFile(file.fileName(), u"ca"_s).error().reason, Reason::TooLarge);
    }
};

QTEST_APPLESS_MAIN(SecretFileTest)
#include "tst_secretfile.moc"
