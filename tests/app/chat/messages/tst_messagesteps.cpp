#include "app/chat/messages/messagesteps.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// What waits, without a disk.
class MessageStepsTest : public QObject {
    Q_OBJECT

    using Addition = MessageSteps::Addition;
    using Alteration = MessageSteps::Alteration;

    static Message message(qint64 number, const QString& text = u"x"_s)
    {
        Message made;
        made.number = number;
        made.conversation = 1;
        made.sender = u"eve"_s;
        made.text = text;
        made.id = QString::number(number);
        return made;
    }
    static void tell(MessageSteps& steps, qint64 from, qint64 to)
    {
        for (auto number = from; number <= to; ++number) {
            steps.append(Addition{message(number)});
            steps.tell(steps.count() - 1);
        }
    }
    static MessageSteps::Altered alter(
        MessageSteps& steps, qint64 number, MessageSteps::Change change, const std::optional<Message>& stored = {})
    {
        steps.append(Alteration{{1, 0, QString::number(number)}, std::move(change)});
        return steps.alter(steps.count() - 1, stored);
    }
    static MessageSteps::Change says(const QString& text)
    {
        return [text](Message& changed) { changed.text = text; };
    }

private Q_SLOTS:
    void whatIsTakenTakesNoRoom()
    {
        MessageSteps steps;
        tell(steps, 1, 3);
        QVERIFY(alter(steps, 2, says(QString(1000, u'y'))).now);
        steps.append(MessageSteps::Keeping([](QSqlDatabase&) -> Result<Done> { return Done{}; }));
        steps.prepend(Addition{message(9)});
        QCOMPARE(steps.takenOfTold(), 0ULL);
        while (!steps.isEmpty())
            steps.takeFirst();
        QCOMPARE(steps.bytes(), 0);
        QCOMPARE(steps.takenOfTold(), 3ULL);
        QVERIFY(!steps.told({1, 2}));
    }

    /// Each comes to nothing itself, and makes another one long.
    void correctionsAreCounted()
    {
        MessageSteps steps;
        constexpr int many = 1000;
        tell(steps, 1, many);
        const auto before = steps.bytes();
        const QString longest(64 * 1024, u'y');
        QVERIFY(alter(steps, 1, says(longest)).now);
        QVERIFY(steps.bytes() >= before + 2 * (longest.size() - 1));
        int refused = 0;
        for (int number = 2; number <= many; ++number) {
            const auto altered = alter(steps, number, says(longest));
            refused += altered.isRefused;
            QVERIFY(altered.isRefused != altered.now.has_value());
        }
        QVERIFY(steps.bytes() <= MessageSteps::mostBytes);
        QVERIFY(refused > many / 3);
        QCOMPARE(steps.count(), size_t(many));
        QCOMPARE(steps.told({1, many})->text.text, u"x"_s); // as it was
        // Less is always taken, and makes room.
        QVERIFY(alter(steps, 1, says({})).now);
        QVERIFY(alter(steps, many, says(longest)).now);
    }

    void reactionsAreCounted()
    {
        MessageSteps steps;
        tell(steps, 1, 1);
        const auto before = steps.bytes();
        const auto reacts = [](Message& changed) {
            for (int emoji = 0; emoji < 50; ++emoji) {
                for (int who = 0; who < 200; ++who)
                    changed.reactions[QString::number(emoji)].append(QString::number(who).rightJustified(200, u'n'));
            }
        };
        QVERIFY(alter(steps, 1, reacts).now);
        QVERIFY(steps.bytes() - before > 50 * 200 * 200 * qsizetype(sizeof(QChar)));
    }

    /// What was stored is in memory from then on.
    void whatIsChangedSinceIsCounted()
    {
        MessageSteps steps;
        const QString longest(64 * 1024, u'y');
        const auto edits = [](Message& changed) { changed.isEdited = true; };
        int refused = 0;
        for (qint64 number = 1; number <= 1000; ++number)
            refused += alter(steps, number, edits, message(number, longest)).isRefused;
        QVERIFY(steps.bytes() <= MessageSteps::mostBytes);
        QVERIFY(refused > 300);
        QCOMPARE(steps.count(), size_t(1000 - refused));
        const auto before = steps.bytes();
        QVERIFY(alter(steps, 1, says({})).now); // it is found, and grows and shrinks
        QVERIFY(steps.bytes() < before - longest.size());
        QVERIFY(alter(steps, 1, says(longest)).now);
        QVERIFY(steps.bytes() > before - 100);
    }

    void whatAChangeHoldsIsCounted()
    {
        MessageSteps steps;
        const QString longest(64 * 1024, u'y');
        steps.append(Alteration{{1, 7}, says(longest), {}, 2 * longest.size()});
        QVERIFY(steps.bytes() > 2 * longest.size());
        const auto before = steps.bytes();
        steps.append(Alteration{{1, 0, longest, Author{false, {}, longest}}, {}, message(1, longest)});
        QVERIFY(steps.bytes() - before > 4 * 2 * longest.size());
    }

    void whatNobodyHasIsAdded()
    {
        MessageSteps steps;
        tell(steps, 1, 1);
        steps.append(Alteration{{1, 0, u"5"_s}, says(u"no"_s), message(0, u"instead"_s)});
        steps.append(Alteration{{1, 0, u"1"_s}, says(u"x"_s)});
        QCOMPARE(steps.untold(9), (std::vector<size_t>{1, 2}));
        QVERIFY(!steps.alter(1, {}).now);
        QVERIFY(!steps.alter(2, {}).now); // it is so already
        QCOMPARE(steps.count(), 2U);
        QCOMPARE(steps.untold(9), std::vector<size_t>{1});
        QCOMPARE(std::get<Addition>(steps.at(1)).message.text.text, u"instead"_s);
        QCOMPARE(steps.told(1).size(), 1U);
        steps.tell(1);
        QCOMPARE(steps.told(1).size(), 2U);
        QVERIFY(steps.untold(9).empty());
    }
};

QTEST_GUILESS_MAIN(MessageStepsTest)
#include "tst_messagesteps.moc"
