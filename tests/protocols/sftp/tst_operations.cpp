#include <QTest>

#include "protocols/sftp/operations.h"
#include "tests/protocols/sftp/stubfiles.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

namespace {

Request about(Type type, const char* handle, quint32 id = 7)
{
    Request request;
    request.type = type;
    request.id = id;
    request.handle = handle;
    return request;
}

Request naming(Type type, const char* path, quint32 id = 7)
{
    Request request;
    request.type = type;
    request.id = id;
    request.path = path;
    return request;
}

/// Kind and id of an answer, then its text or its number.
QString read(Operations::Answer answer)
{
    if (!answer.isReady())
        return QStringLiteral("none yet");
    const auto packet = answer.take();
    Fields fields(QByteArrayView(*packet).sliced(4)); // behind its length
    const auto kind = fields.byte();
    const auto id = fields.number();
    const auto what = Type(kind) == Type::Handle ? QString::fromLatin1(fields.text())
                                                 : QString::number(fields.number());
    return QStringLiteral("%1 %2 %3").arg(kind).arg(id).arg(what);
}

struct Ready {
    StubFiles::State files;
    Operations operations;
    explicit Ready(qsizetype mostHandles = 100) : operations(std::make_unique<StubFiles>(files), mostHandles)
    {
        files.isReady = true;
    }
};

} // namespace

class SftpOperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHandleIsGoodUntilItIsClosed()
    {
        Ready all;
        QCOMPARE(read(all.operations.perform(naming(Type::Open, "f"))), QStringLiteral("102 7 1"));
        QCOMPARE(read(all.operations.perform(about(Type::Write, "1", 8))), QStringLiteral("101 8 0"));
        QCOMPARE(read(all.operations.perform(about(Type::Close, "1", 9))), QStringLiteral("101 9 0"));
        QCOMPARE(all.files.open, 0);
        QCOMPARE(read(all.operations.perform(about(Type::Write, "1", 10))), QStringLiteral("101 10 4"));
        QCOMPARE(all.files.asked.size(), 3);
    }

    void noMoreAreOpenThanTheClientMayHave()
    {
        Ready all(1);
        QCOMPARE(read(all.operations.perform(naming(Type::Open, "f"))), QStringLiteral("102 7 1"));
        QCOMPARE(read(all.operations.perform(naming(Type::OpenDir, "d"))), QStringLiteral("101 7 4"));
        QCOMPARE(read(all.operations.perform(about(Type::Close, "1"))), QStringLiteral("101 7 0"));
        QCOMPARE(read(all.operations.perform(naming(Type::OpenDir, "d"))), QStringLiteral("102 7 2"));
    }

    void aFailureOfTheFilesIsAnAnswer()
    {
        StubFiles::State files;
        Operations operations(std::make_unique<StubFiles>(files), 1);
        auto answer = operations.perform(naming(Type::Remove, "f"));
        QVERIFY(!answer.isReady());
        files.answer(Error::refused(Reason::NotFound, QStringLiteral("There is none.")));
        QCOMPARE(read(std::move(answer)), QStringLiteral("101 7 2"));
    }

    void extensionsGoByTheirName()
    {
        Ready all;
        auto request = naming(Type::Extended, "a");
        request.extension = "hardlink@openssh.com";
        QCOMPARE(read(all.operations.perform(request)), QStringLiteral("101 7 0"));
        QCOMPARE(all.files.asked, QStringList(QStringLiteral("hardlink a")));
        request.isKnown = false;
        QCOMPARE(read(all.operations.perform(request)), QStringLiteral("101 7 8"));
    }

    void whatIsOpenIsClosedTogether()
    {
        Ready all;
        QCOMPARE(read(all.operations.perform(naming(Type::Open, "f"))), QStringLiteral("102 7 1"));
        QCOMPARE(read(all.operations.perform(naming(Type::OpenDir, "d"))), QStringLiteral("102 7 2"));
        QCOMPARE(all.files.open, 2);
        all.operations.closeAll();
        QCOMPARE(all.files.open, 0);
    }
};

QTEST_GUILESS_MAIN(SftpOperationsTest)
#include "tst_operations.moc"
