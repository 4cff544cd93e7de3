#include <algorithm>

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include "tests/support/testclass.h"
#include "ui/chat/composer/completion.h"
#include "ui/chat/composer/emoji.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(commandHint(u"/connect x"_s, {}, &here).startsWith(u"/connect: "_s)); // nothing stands behind it
    }

    /// Whoever reads another language is not told "[words]" by a command that is explained in theirs.
    void whatStandsBehindACommandIsSaidInTheWindowsLanguage()
    {
        QCOMPARE(shownUsage(u"[room] [words]"_s), u"[room] [words]"_s);
        struct German final : QTranslator {
            QString translate(const char* context, const char* source, const char*, int) const override
            {
                if (qstrcmp(context, "everyport::Declared") == 0)
                    return u"<help>"_s;
                const QString word = QString::fromLatin1(source);
                const bool isWord = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
                return qstrcmp(context, "everyport::ui::Completion") == 0 && isWord ? word.toUpper() : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        const auto back = qScopeGuard([&german] { QCoreApplication::removeTranslator(&german); });
        QCOMPARE(shownUsage(u"[room] [words]"_s), u"[ROOM] [WORDS]"_s);
        QCOMPARE(shownUsage(u"send|get [name] [file]"_s), u"send|get [NAME] [FILE]"_s); // typed as it stands
        QCOMPARE(shownUsage({}), QString());
        chat::Conversation here;
        QCOMPARE(commandHint(u"/topic x"_s, chat::Ability::Topic, &here), u"/topic [ROOM] [WORDS]: <help>"_s);
        const auto hits = completionAt(u"/topic"_s, 6, &here, chat::Ability::Topic, false).hits;
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().title, u"/topic [ROOM] [WORDS]"_s);
        for (const chat::Command& command : chat::commands()) {
            for (const QString& part : shownUsage(command.usage).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(part.contains(u'|') || part == part.toUpper(), qPrintable(command.name + u' ' + part));
        }
    }
};

QTEST_MAIN(CompletionTest)
#include "tst_completion.moc"
