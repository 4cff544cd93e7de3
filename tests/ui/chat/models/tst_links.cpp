#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/models/links.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("none") << u"no link: at all.com"_s << QStringList();
        QTest::newRow("sentence") << u"See https://example.org/a_(b), or http://x.example."_s
                                  << QStringList{u"https://example.org/a_(b)"_s, u"http://x.example"_s};
        QTest::newRow("brackets") << u"(https://example.org/a)"_s << QStringList{u"https://example.org/a"_s};
        QTest::newRow("more closed than opened")
            << u"http://x.example/a_(b)))"_s << QStringList{u"http://x.example/a_(b)"_s};
        QTest::newRow("of both kinds") << u"[(http://x.example/a_(b).)]"_s << QStringList{u"http://x.example/a_(b)"_s};
        QTest::newRow("www") << u"www.example.org!"_s << QStringList{u"www.example.org"_s};
        QTest::newRow("chat") << u"irc://irc.example.org/room mailto:me@example.org"_s
                              << QStringList{u"irc://irc.example.org/room"_s, u"mailto:me@example.org"_s};
        QTest::newRow("files and scripts")
            << u"file:///etc/passwd javascript:alert(1) data:text/html,x"_s << QStringList();
    }
    void linksAreFound()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const LinkFound& link : findLinks(text))
            found.append(text.mid(link.from, link.length));
        QTEST(found, "links");
    }

    /// Reading it anew for each would take some 10^12 steps.
    void nothingButBracketsIsReadOnce()
    {
        const auto links = findLinks(u"http://x"_s + QString(1'000'000, u')'));
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().length, 8);
        QCOMPARE(findLinks(u"http://x"_s + u")]"_s.repeated(500'000)).first().length, 8);
        QCOMPARE(findLinks(u"http://x"_s + u").]"_s.repeated(300'000)).first().length, 8);
    }

    void foreignHostShowsItsPlainForm()
    {
        const auto links = findLinks(u"https://аpple.example/"_s); // a Cyrillic letter
        QCOMPARE(links.size(), 1);
        QVERIFY(linkHint(links.first().url).contains(u"xn--"_s));
    }
};

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
