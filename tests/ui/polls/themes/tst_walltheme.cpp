#include "ui/polls/themes/walltheme.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WallThemeTest : public QObject {
    Q_OBJECT

    static QByteArray json(QByteArray single) { return single.replace('\'', '"'); }

private Q_SLOTS:
    void comesBackFromItsFile()
    {
        const WallTheme theme{.name = u"Long night"_s,
            .ground = QColor(u"#14262c"_s),
            .text = QColor(u"#f6ecd9"_s),
            .answers = {QColor(u"#ffb454"_s), QColor(u"#7cc5ef"_s)},
            .font = u"Inter"_s,
            .logo = "a logo",
            .picture = QByteArray(100000, 'p')};
        const auto back = WallTheme::fromJson(theme.toJson());
        QVERIFY(back.ok());
        QVERIFY(*back == theme);
        QVERIFY(*WallTheme::fromJson(WallTheme{.name = u"Plain"_s}.toJson()) == WallTheme{.name = u"Plain"_s});
    }

    void whatIsNoThemeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another file") << json("{'name': 'x'}");
        QTest::newRow("no name") << json("{'format': 'everyport-theme/1'}");
        QTest::newRow("no colour") << json("{'format': 'everyport-theme/1', 'name': 'x', 'ground': 'moonlight'}");
        QTest::newRow("an answer without colour")
            << json("{'format': 'everyport-theme/1', 'name': 'x', 'answers': ['#ffffff', 7]}");
        QTest::newRow("a damaged picture") << json("{'format': 'everyport-theme/1', 'name': 'x', 'logo': '!!'}");
        QTest::newRow("too large") << QByteArray(WallTheme::largestFile + 1, ' ');
    }
    void whatIsNoThemeIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto theme = WallTheme::fromJson(json);
        QVERIFY(!theme);
        QVERIFY(!theme.error().text.isEmpty());
    }
};

QTEST_MAIN(WallThemeTest)
#include "tst_walltheme.moc"
