#include "ui/services/servicelabels.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include "app/services/servicetypes.h"
#include "app/services/simple/simpleservice.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

/// Another language.
class Mirror : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        auto said = QString::fromUtf8(text);
        std::reverse(said.begin(), said.end());
        return context == "everyport::ServiceType"_ba ? said : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

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

    /// A word of ours is in the window's language; a protocol's own name is the same in all. Whoever adds a type marks
    /// its title for translators.
    void titlesCanBeTranslated()
    {
        static const QRegularExpression mark(
            u"QT_TRANSLATE_NOOP\\(\\s*\"everyport::ServiceType\",\\s*\"([^\"]+)\"\\)"_s);
        QStringList marked;
        QDirIterator files(QStringLiteral(EVERYPORT_SOURCE "/app/services"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = mark.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                marked << matches.next().captured(1);
        }
        for (const auto& type : serviceTypes()) {
            const bool isProtocol = type->title() == type->name().toUpper()
                || dynamic_cast<const SimpleServiceType*>(type.get());
            QVERIFY2(isProtocol || marked.contains(type->title()), qPrintable(type->title()));
        }
        Mirror mirror;
        QCoreApplication::installTranslator(&mirror);
        QCOMPARE(serviceTypeName(u"http"_s), u"beW"_s);
        QCoreApplication::removeTranslator(&mirror);
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
