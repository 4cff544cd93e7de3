#include "app/station/process/controlwire.h"

#include <QJsonDocument>
#include <QTest>

#include "app/station/running/commands.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ControlWireTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesAnError()
    {
        const Error error{Error::Kind::Refused, Reason::NotFound, u"There is no poll x."_s, u"x"_s, 7};
        QCOMPARE(errorFromJson(errorToJson(error)), error);
    }

    void boundsWhatItIsSent()
    {
        const auto wild = QJsonDocument::fromJson(R"({"error":{"kind":999,"reason":-5,"text":7}})").object();
        const auto error = errorFromJson(wild);
        QCOMPARE(error.kind, Error::Kind::Local);
        QCOMPARE(error.reason, Reason::None);
        QCOMPARE(errorFromJson({}).text, QString());
    }

    void carriesACommand()
    {
        const CommandRequest request{
            u"user add"_s, {u"alice"_s}, {{u"role"_s, u"guest"_s}}, QByteArray("p\0\xff\n", 4)};
        auto back = CommandRequest::fromJson(QJsonDocument(request.toJson()).toJson());
        QVERIFY(back);
        QCOMPARE(back->words, request.words);
        QCOMPARE(back->arguments, request.arguments);
        QCOMPARE(back->options, request.options);
        QCOMPARE(back->input, request.input);
    }

    void refusesWhatIsNoCommand()
    {
        for (const auto& line : {"", "{}", "[]", "null", "{\"words\":7}", "\xff\xfe", "{\"words\":\"\"}"})
            QVERIFY(!CommandRequest::fromJson(line));
    }
};

QTEST_APPLESS_MAIN(ControlWireTest)
#include "tst_controlwire.moc"
