#include <QTest>

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
    }
};

QTEST_MAIN(CompletionTest)
#include "tst_completion.moc"
