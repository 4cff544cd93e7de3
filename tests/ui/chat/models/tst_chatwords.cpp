#include <QGuiApplication>
#include <QTest>
#include <QTextLayout>

#include "tests/support/testclass.h"
#include "ui/chat/composer/completion.h"
#include "ui/chat/composer/emoji.h"
#include "ui/chat/composer/inputhistory.h"
#include "ui/chat/models/links.h"
#include "ui/chat/models/messageformats.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/nickcolours.h"
#include "ui/chat/models/shownname.h"
#include "ui/style/colours/colours.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ChatWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesCannotLie_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"aylin"_s << u"aylin"_s;
        QTest::newRow("nothing") << QString() << u"?"_s;
        QTest::newRow("spaces alone") << u" \t\n "_s << u"?"_s;
        QTest::newRow("direction turned") << u"ali\u202Egnp.exe"_s << u"alignp.exe"_s;
        QTest::newRow("isolates") << u"\u2067evil\u2069"_s << u"evil"_s;
        QTest::newRow("no width") << u"ad\u200Bmin"_s << u"admin"_s;
        QTest::newRow("lines") << u"one\ntwo\u2028three"_s << u"one two three"_s;
        QTest::newRow("bell and escape") << u"a\u0007b\u001Bc"_s << u"abc"_s;
        QTest::newRow("torn pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"ab"_s;
        QTest::newRow("right to left") << u"נועה"_s << u"נועה"_s;
    }
    void namesCannotLie()
    {
        QFETCH(QString, sent);
        QTEST(shownName(sent), "shown");
    }

    void aMegabyteIsALine()
    {
        const QString huge(1'000'000, u'x');
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(shownName(huge).size(), 64);
            QVERIFY(shownName(huge).endsWith(u'…'));
            QVERIFY(shownText(huge).size() < 8010);
        }
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        const QString tower = u"z"_s + QString(500, QChar(0x0301));
        QVERIFY(shownName(tower).size() <= 5);
    }

    void textKeepsItsPositions()
    {
        const QString text = u"a\u202Eb\tc\u0000d"_s;
        const QString shown = shownText(text);
        QCOMPARE(shown.size(), text.size());
        QVERIFY(!shown.contains(QChar(0x202e)));
        QCOMPARE(shownText(u"one\ntwo"_s), u"one\ntwo"_s);
        QVERIFY(shownText(QString(500, u'\n')).count(u'\n') <= 100);
    }

    void nameColoursCanBeReadEverywhere()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const Colours& c = Colours::of(palette);
            for (int i = 0; i < 500; ++i) {
                const QColor colour = nameColour(u"person%1"_s.arg(i), palette);
                for (const QColor& ground :
                    {palette.color(QPalette::Base), palette.color(QPalette::Highlight), c.troubleNotice})
                    QVERIFY2(contrast(colour, ground) >= 4.5, qPrintable(colour.name()));
            }
            QCOMPARE(nameColour(u"aylin"_s, palette), nameColour(u"aylin"_s, palette));
            QVERIFY(nameColour(u"aylin"_s, palette) != nameColour(u"kofi"_s, palette));
        }
    }

    void wishedColoursAreBent()
    {
        chat::RichText text;
        text.append(u"yellow"_s, {.foreground = 0xffffff00});
        text.append(u" on yellow"_s, {.foreground = 0xffffff00, .background = 0xffffff80});
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const QColor base = palette.color(QPalette::Base);
            const auto formats = messageFormats(text, {}, {}, palette, base);
            QCOMPARE(formats.size(), 2);
            QVERIFY(contrast(formats[0].format.foreground().color(), base) >= 4.5);
            QVERIFY(contrast(formats[1].format.foreground().color(), formats[1].format.background().color()) >= 4.5);
        }
    }

    void ownNameIsMarkedAsAWordOnly()
    {
        const QPalette palette = lightPalette();
        const auto formats = messageFormats(
            chat::RichText(u"lena, Lena and lenas"_s), {}, u"lena"_s, palette, palette.color(QPalette::Base));
        QCOMPARE(formats.size(), 2);
        QCOMPARE(formats[1].start, 6);
    }

    void initialsOfNames()
    {
        QCOMPARE(initials(u"Aylin Demir"_s), u"AD"_s);
        QCOMPARE(initials(u"tomasz"_s), u"T"_s);
        QCOMPARE(initials(u"[x]_y"_s), u"XY"_s);
        QCOMPARE(initials(u"__"_s), u"?"_s);
    }

    void linksAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("none") << u"no link: at all.com"_s << QStringList();
        QTest::newRow("sentence") << u"See https://example.org/a_(b), or http://x.example."_s
                                  << QStringList{u"https://example.org/a_(b)"_s, u"http://x.example"_s};
        QTest::newRow("brackets") << u"(https://example.org/a)"_s << QStringList{u"https://example.org/a"_s};
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

    void foreignHostShowsItsPlainForm()
    {
        const auto links = findLinks(u"https://аpple.example/"_s); // a Cyrillic letter
        QCOMPARE(links.size(), 1);
        QVERIFY(linkHint(links.first().url).contains(u"xn--"_s));
    }

    void eventsInWords()
    {
        chat::Message message;
        message.kind = chat::MessageKind::Renamed;
        message.sender = u"kofi"_s;
        message.detail = u"kofi_away"_s;
        QCOMPARE(eventWords(message).remove(QChar(0x2068)).remove(QChar(0x2069)), u"kofi is now called kofi_away"_s);
        message.kind = chat::MessageKind::Left;
        message.text = u"back\nlater"_s;
        QCOMPARE(eventWords(message).remove(QChar(0x2068)).remove(QChar(0x2069)), u"kofi left (back later)"_s);
    }

    void emojiAreFoundByTheirNames()
    {
        QCOMPARE(findEmoji(u"thumbs_u"_s).first().sign, u"👍"_s);
        QVERIFY(findEmoji(u"heart"_s, 5).size() == 5);
        QVERIFY(findEmoji(u"nothing of that name"_s).isEmpty());
    }

    void colonIsASearchOnlyWhereItCanBeOne()
    {
        chat::Conversation here;
        QCOMPARE(completionAt(u"well :thumb"_s, 11, &here, {}, false).kind, Completion::Kind::Emoji);
        QVERIFY(completionAt(u"at 12:30"_s, 8, &here, {}, false).hits.isEmpty());
        QVERIFY(completionAt(u":)"_s, 2, &here, {}, false).hits.isEmpty());
        QVERIFY(completionAt(u":-)"_s, 3, &here, {}, false).hits.isEmpty());
    }

    void commandsAreOfferedAsTheNetworkCan()
    {
        chat::Conversation here;
        const auto names = [](const Completion& completion) {
            QStringList list;
            for (const auto& hit : completion.hits)
                list.append(hit.insert.trimmed());
            return list;
        };
        const Completion can = completionAt(u"/to"_s, 3, &here, chat::Ability::Topic, false);
        QVERIFY(names(can).contains(u"/topic"_s));
        const Completion cannot = completionAt(u"/to"_s, 3, &here, {}, false);
        QVERIFY(!names(cannot).contains(u"/topic"_s));
        QVERIFY(commandHint(u"/nosuchthing x"_s, {}, &here).contains(u"no such command"_s));
        const QList<chat::Command> lent{
            {.name = u"tomorrow"_s, .usage = u"[words]"_s, .help = u"Tells the weather. By the plugin sky."_s}};
        QCOMPARE(names(completionAt(u"/to"_s, 3, &here, chat::Ability::Topic, false, lent)),
            (QStringList{u"/topic"_s, u"/tomorrow"_s}));
        QVERIFY(commandHint(u"/tomorrow x"_s, {}, &here).contains(u"no such command"_s));
        QCOMPARE(commandHint(u"/tomorrow x"_s, {}, &here, lent),
            u"/tomorrow [words]: Tells the weather. By the plugin sky."_s);
        QVERIFY(completionAt(u"//topic"_s, 7, &here, chat::Ability::Topic, false).hits.isEmpty());
    }

    void inputGoesBackAndForth()
    {
        InputHistory history;
        history.add(1, u"one"_s);
        history.add(1, u"two"_s);
        history.add(2, u"elsewhere"_s);
        QString text;
        QVERIFY(history.older(1, u"draft"_s, &text));
        QCOMPARE(text, u"two"_s);
        QVERIFY(history.older(1, u"two"_s, &text));
        QCOMPARE(text, u"one"_s);
        QVERIFY(!history.older(1, u"one"_s, &text));
        QVERIFY(history.newer(1, &text));
        QCOMPARE(text, u"two"_s);
        QVERIFY(history.newer(1, &text));
        QCOMPARE(text, u"draft"_s);
        QVERIFY(!history.newer(1, &text));
    }
};

QTEST_MAIN(ChatWordsTest)
#include "tst_chatwords.moc"
