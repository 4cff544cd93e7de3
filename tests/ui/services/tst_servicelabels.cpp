#include "ui/services/servicelabels.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ServiceLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatPeopleKnow()
    {
        QCOMPARE(serviceTypeName(u"http"_s), u"Web"_s);
        QCOMPARE(serviceTypeName(u"xmpp"_s), u"XMPP"_s);
        QCOMPARE(serviceTypeName(u"finger"_s), u"Finger"_s);
        QCOMPARE(serviceTypeName(u"manhole"_s), u"Manhole"_s);
    }

    void showsWhatItIs()
    {
        QCOMPARE(serviceTypeIcon(u"http"_s), u"globe"_s);
        QCOMPARE(serviceTypeIcon(u"irc"_s), u"message-circle"_s);
        QCOMPARE(serviceTypeIcon(u"manhole"_s), u"terminal"_s);
        QCOMPARE(serviceTypeIcon(u"echo"_s), u"server"_s);
    }

    void readsAddresses()
    {
        QCOMPARE(addressWithoutScheme(u"http://127.0.0.1:8080/"_s), u"localhost:8080"_s);
        QCOMPARE(addressWithoutScheme(u"ssh://[::1]:2222"_s), u"localhost:2222"_s);
        QCOMPARE(addressWithoutScheme(u"xmpp://[2001:db8::1]:5222"_s), u"[2001:db8::1]:5222"_s);
        QCOMPARE(addressWithoutScheme(u"unix:/run/x.sock"_s), u"unix:/run/x.sock"_s);
    }

    /// A name that merely begins so is on another computer: its page is for phones, too.
    void knowsWhatNobodyElseCanOpen()
    {
        for (const auto& here : {u"http://127.0.0.1:8080/"_s, u"https://localhost:8443/"_s, u"http://[::1]:80/"_s,
                 u"http://polls.localhost:8080/"_s, u"http://LOCALHOST/"_s})
            QVERIFY2(isOfThisComputer(here), qPrintable(here));
        for (const auto& there : {u"http://127.example.org:8080/"_s, u"http://localhost.example.org/"_s,
                 u"http://192.0.2.7/?next=//localhost"_s, u"http://[2001:db8::1]/"_s})
            QVERIFY2(!isOfThisComputer(there), qPrintable(there));
    }

    void saysWhyInWords()
    {
        ServiceStatus status;
        status.state = ServiceStatus::State::Running;
        QCOMPARE(serviceStateWord(status), u"running"_s);
        QCOMPARE(serviceMark(status), Mark::Good);
        status.trouble.text = u"A file is missing."_s;
        QCOMPARE(serviceMark(status), Mark::Trouble);
        status.state = ServiceStatus::State::Failed;
        QCOMPARE(serviceMark(status), Mark::Failed);
        status.isBroken = true;
        QCOMPARE(serviceStateWord(status), u"file faulty"_s);
    }
};

QTEST_GUILESS_MAIN(ServiceLabelsTest)
#include "tst_servicelabels.moc"
