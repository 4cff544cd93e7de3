#include <QTest>

#include "protocols/sftp/answers.h"
#include "protocols/sftp/packet.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::sftp;

class SftpAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsHaveTheStatusThatClientsAskFor_data();
    void errorsHaveTheStatusThatClientsAskFor();
    void aNameBreaksOutOfNoLine();
    void kindsHaveTheirLetter();
    void theVersionTellsItsExtensions();
};

void SftpAnswersTest::errorsHaveTheStatusThatClientsAskFor_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Status>("status");
    QTest::newRow("not there") << Reason::NotFound << Status::NoSuchFile;
    QTest::newRow("not allowed") << Reason::PermissionDenied << Status::PermissionDenied;
    QTest::newRow("not understood") << Reason::BadSyntax << Status::BadMessage;
    QTest::newRow("full") << Reason::NoSpace << Status::Failure;
}

void SftpAnswersTest::errorsHaveTheStatusThatClientsAskFor()
{
    QFETCH(Reason, reason);
    QFETCH(Status, status);
    const auto answer = errorAnswer(5, Error::refused(reason, u"why"_s)).sliced(4);
    Fields fields(answer);
    QCOMPARE(Type(fields.byte()), Type::Status);
    QCOMPARE(fields.number(), 5U);
    QCOMPARE(Status(fields.number()), status);
    QCOMPARE(fields.text(), QByteArray("why"));
}

void SftpAnswersTest::aNameBreaksOutOfNoLine()
{
    Entry entry{"a\nb\x1b[2Jc\xe2\x80\xae", {}, 1};
    entry.attributes.mode = 0100644;
    const auto answer = nameAnswer(1, {entry}).sliced(4);
    Fields fields(answer);
    fields.byte();
    fields.number();
    QCOMPARE(fields.number(), 1U);
    QCOMPARE(fields.text(), entry.name); // the name itself is as it is
    const auto line = fields.text();
    QVERIFY(line.startsWith("-rw-r--r--"));
    QVERIFY2(!line.contains('\n') && !line.contains('\x1b') && !line.contains("\xe2\x80\xae"), line);
}

void SftpAnswersTest::kindsHaveTheirLetter()
{
    const std::pair<quint32, const char*> kinds[] = {
        {0040700, "drwx------"}, {0120777, "lrwxrwxrwx"}, {0100000, "----------"}};
    for (const auto& [mode, letters] : kinds) {
        Entry entry{"x", {}, 1};
        entry.attributes.mode = mode;
        const auto answer = nameAnswer(1, {entry});
        QVERIFY2(answer.contains(letters), letters);
    }
}

void SftpAnswersTest::theVersionTellsItsExtensions()
{
    const auto answer = versionAnswer().sliced(4);
    Fields fields(answer);
    QCOMPARE(Type(fields.byte()), Type::Version);
    QCOMPARE(fields.number(), 3U);
    QByteArrayList names;
    while (fields.isGood() && !fields.isAtEnd()) {
        names.append(fields.text());
        fields.text();
    }
    QVERIFY(names.contains("posix-rename@openssh.com"));
    QVERIFY(names.contains("limits@openssh.com"));
}

QTEST_GUILESS_MAIN(SftpAnswersTest)
#include "tst_answers.moc"
