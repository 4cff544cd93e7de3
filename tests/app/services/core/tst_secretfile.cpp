#include "app/services/core/secretfile.h"

#include <QTemporaryDir>
#include <QTest>

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

    void saysWhatCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto secret = secretIn(folder.filePath(u"none"_s), u"password-file"_s);
        QVERIFY(!secret.ok());
        QCOMPARE(secret.error().code, u"password-file"_s);
        QVERIFY(secret.error().text.contains(u"none"_s));
    }
};

QTEST_APPLESS_MAIN(SecretFileTest)
#include "tst_secretfile.moc"
