#include "app/station/commandline/version.h"

#include <QRegularExpression>
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
        for (const auto& library : {"Qt", "OpenSSL", "SQLite", "GNU SASL", "Expat", "ICU", "toml++"}) {
            const QRegularExpression line(
                u"\n  "_s + QRegularExpression::escape(QString::fromLatin1(library)) + u" +\\d+\\.\\d+"_s);
            QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
        }
    }

    void isANumber() { QVERIFY(QRegularExpression(u"^\\d+\\.\\d+\\.\\d+$"_s).match(versionNumber()).hasMatch()); }
};

QTEST_GUILESS_MAIN(VersionTest)
#include "tst_version.moc"
