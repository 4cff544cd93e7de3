#include "protocols/xmpp/streams/observers.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

namespace {

xml::XPath path(const QString& text)
{
    return *xml::XPath::parse(text);
}

xml::Element element(const QString& name)
{
    return xml::Element(name, u"jabber:client"_s);
}

} // namespace

class ObserversTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThoseWhosePathMatches()
    {
        Observers observers;
        QStringList heard;
        const auto one = observers.on(path(u"/message"_s), [&](const auto&) { heard.append(u"message"_s); });
        const auto two = observers.on(path(u"/iq"_s), [&](const auto&) { heard.append(u"iq"_s); });
        const auto three = observers.on(path(u"/*[@type='chat']"_s), [&](const auto&) { heard.append(u"any"_s); });
        QCOMPARE(observers.dispatch(element(u"message"_s)), 1);
        QCOMPARE(observers.dispatch(element(u"message"_s).with(u"type"_s, u"chat"_s)), 2);
        QCOMPARE(observers.dispatch(element(u"presence"_s)), 0);
        QCOMPARE(heard, (QStringList{u"message"_s, u"message"_s, u"any"_s}));
    }

    void higherPrioritiesHearFirst()
    {
        Observers observers;
        QStringList heard;
        const auto note = [&](const QString& what) { return [&heard, what](const auto&) { heard.append(what); }; };
        const auto one = observers.on(path(u"/message"_s), note(u"first"_s));
        const auto two = observers.on(path(u"//*"_s), note(u"low"_s), -1);
        const auto three = observers.on(path(u"/message"_s), note(u"second"_s));
        const auto four = observers.on(path(u"/*"_s), note(u"high"_s), 5);
        observers.dispatch(element(u"message"_s));
        QCOMPARE(heard, (QStringList{u"high"_s, u"first"_s, u"second"_s, u"low"_s}));
    }

    void onceIsOnce()
    {
        Observers observers;
        int heard = 0;
        const auto watch = observers.once(path(u"/message"_s), [&](const auto& what) {
            ++heard;
            if (heard < 3)
                observers.dispatch(what); // not even from inside
        });
        observers.dispatch(element(u"iq"_s));
        observers.dispatch(element(u"message"_s));
        observers.dispatch(element(u"message"_s));
        QCOMPARE(heard, 1);
        QVERIFY(!watch.isActive());
    }

    void lettingGoEndsIt()
    {
        Observers observers;
        int heard = 0;
        {
            const auto watch = observers.on(path(u"/message"_s), [&](const auto&) { ++heard; });
            observers.dispatch(element(u"message"_s));
        }
        observers.dispatch(element(u"message"_s));
        QCOMPARE(heard, 1);
    }

    void mayBeChangedWhileTelling()
    {
        Observers observers;
        QStringList heard;
        Observers::Watch second;
        std::vector<Observers::Watch> more;
        Observers::Watch first = observers.on(path(u"/message"_s), [&](const auto&) {
            heard.append(u"first"_s);
            second.end();
            first.end();
            more.push_back(observers.on(path(u"/message"_s), [&](const auto&) { heard.append(u"added"_s); }));
        });
        second = observers.on(path(u"/message"_s), [&](const auto&) { heard.append(u"second"_s); });
        observers.dispatch(element(u"message"_s));
        QCOMPARE(heard, QStringList{u"first"_s});
        observers.dispatch(element(u"message"_s));
        QCOMPARE(heard, (QStringList{u"first"_s, u"added"_s}));
    }

    void watchesMayOutliveWhatTheyWatch()
    {
        Observers::Watch watch;
        {
            Observers observers;
            watch = observers.on(path(u"/message"_s), [](const auto&) {});
        }
        QVERIFY(!watch.isActive());
        watch.end();
    }

    void eventsAreByName()
    {
        Observers observers;
        QStringList heard;
        const auto one = observers.onEvent(u"stream-opened"_s, [&](const auto& what) { heard.append(what.name()); });
        const auto two = observers.onEvent(
            u"stream-opened"_s, [&](const auto&) { heard.append(u"early"_s); }, 1);
        QCOMPARE(observers.tell(u"stream-opened"_s, element(u"stream"_s)), 2);
        QCOMPARE(observers.tell(u"stream-closed"_s), 0);
        QCOMPARE(heard, (QStringList{u"early"_s, u"stream"_s}));
    }
};

QTEST_APPLESS_MAIN(ObserversTest)
#include "tst_observers.moc"
