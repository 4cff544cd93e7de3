#include "app/station/commandline/version.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class VersionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheLibraries()
    {
        const auto text = versionText(u"everyportd"_s);
        QVERIFY(text.startsWith(u"everyportd (Everyport) "_s + versionNumber() + u'\n'));
        for (const auto& library :
            {"Qt", "OpenSSL", "SQLite", "GNU SASL", "libssh", "c-ares", "Expat", "ICU", "toml++"}) {
            const QRegularExpression line(
                u"\n  "_s + QRegularExpression::escape(QString::fromLatin1(library)) + u" +\\d+\\.\\d+"_s);
            QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
        }
    }

    /// A report tells by it which of the builds of a version has crashed.
    void namesTheBuildAndTheSystem()
    {
        const auto lines = systemText(u"everyport"_s).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"everyport (Everyport) "_s + versionNumber());
        QVERIFY2(
            QRegularExpression(u"^Build: ([0-9a-f]{16,}|unknown)$"_s).match(lines[1]).hasMatch(), qPrintable(lines[1]));
        QVERIFY(lines[2].startsWith(u"Qt "_s + QString::fromLatin1(qVersion())));
        QVERIFY(lines[3].startsWith(QSysInfo::prettyProductName()));
    }

    void isANumber() { QVERIFY(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+$"_s).match(versionNumber()).hasMatch()); }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "tst_version.moc"
