#include "app/rules/events/eventkinds.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ChatEventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areKnownByTheirWords()
    {
        const Event inRoom{.kind = u"message"_s, .fields = {{u"nick"_s, u"ann"_s}, {u"text"_s, u"Hello, you!"_s}}};
        const Event inPrivate{.kind = privateMessage, .fields = {{u"nick"_s, u"bob"_s}, {u"text"_s, u"hello you"_s}}};
        QCOMPARE(traceOf(inRoom), u"words helloyou"_s);
        QCOMPARE(traceOf(inPrivate), traceOf(inRoom));
        QCOMPARE(wordsOf(inRoom), EventKind::Words::InRoom);
        QCOMPARE(wordsOf(inPrivate), EventKind::Words::Private);
        QVERIFY(traceOf({.kind = u"joined"_s, .fields = inRoom.fields}).isEmpty());
    }

    void haveSomebodyToAnswer()
    {
        for (const auto& name : {u"message"_s, privateMessage, u"joined"_s, u"left"_s})
            QVERIFY(findEventKind(name)->knows(u"nick"_s));
    }
};

QTEST_GUILESS_MAIN(ChatEventsTest)
#include "tst_chatevents.moc"
