#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/transcript/rowlayout.h"
#include "ui/chat/transcript/transcriptmodel.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using chat::Message;
using chat::MessageKind;
using Kind = TranscriptRow::Kind;

/// Rows of a conversation; times are on one day unless said otherwise.
class TranscriptModelTest : public QObject {
    Q_OBJECT

    static Message message(qint64 number, const QString& who, const QString& text, MessageKind kind = MessageKind::Text)
    {
        static const qint64 noon = QDateTime(QDate(2026, 5, 4), QTime(12, 0)).toMSecsSinceEpoch();
        Message made;
        made.number = number;
        made.at = noon + number * 1000;
        made.sender = who;
        made.text = text;
        made.kind = kind;
        return made;
    }
    static QList<Message> messages(qint64 from, qint64 to)
    {
        QList<Message> made;
        for (qint64 number = from; number <= to; ++number)
            made.append(message(number, number % 3 ? u"aylin"_s : u"kofi"_s, u"line %1"_s.arg(number)));
        return made;
    }
    static QString kinds(const TranscriptModel& model)
    {
        QString letters;
        for (int row = 0; row < model.rowCount(); ++row)
            letters += QLatin1Char("DNMEF"[int(model.row(row).kind)]);
        return letters;
    }

private Q_SLOTS:
    void groupsBySpeakerAndDay()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Message> all = {message(1, u"aylin"_s, u"On it."_s), message(2, u"aylin"_s, u"Two minutes"_s),
            message(3, u"kofi"_s, u"fine"_s)};
        Message tomorrow = message(4, u"kofi"_s, u"good morning"_s);
        tomorrow.at += 86'400'000;
        all.append(tomorrow);
        model.reset(all);
        QCOMPARE(kinds(model), u"DMMMDM"_s);
        QVERIFY(!model.row(1).isGrouped);
        QVERIFY(model.row(2).isGrouped);
        QVERIFY(!model.row(3).isGrouped);
        QVERIFY(!model.row(5).isGrouped); // another day
        QCOMPARE(model.rowOf(3), 3);
        QCOMPARE(model.rowOf(99), -1);
    }

    void foldsComingsAndGoings()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({message(1, u"aylin"_s, u"hi"_s), message(2, u"a"_s, {}, MessageKind::Joined),
            message(3, u"b"_s, {}, MessageKind::Joined)});
        QCOMPARE(kinds(model), u"DMF"_s);
        model.append({message(4, u"c"_s, {}, MessageKind::Joined), message(5, u"a"_s, u"bye"_s, MessageKind::Quit),
            message(6, u"aylin"_s, u"so"_s)});
        QCOMPARE(kinds(model), u"DMFM"_s);
        QCOMPARE(model.row(2).messages.size(), 4);
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().endsWith(u"3 joined, 1 left"_s));
        QCOMPARE(model.rowOf(5), 2);
        QVERIFY(!model.row(2).isOpen);
        model.toggleFold(2);
        QVERIFY(model.row(2).isOpen);
    }

    void marksWhatIsNew()
    {
        TranscriptModel model;
        model.reset(messages(1, 6), 4);
        QCOMPARE(kinds(model), u"DMMMNMMM"_s);
        QCOMPARE(model.newSinceRow(), 4);
        QVERIFY(!(model.flags(model.index(4)) & Qt::ItemIsSelectable));
    }

    void growsAtBothEnds()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(messages(50, 60));
        model.append(messages(61, 63));
        model.prepend(messages(40, 49));
        QCOMPARE(model.first().number, 40);
        QCOMPARE(model.last().number, 63);
        QCOMPARE(kinds(model), u"D"_s + QString(24, u'M')); // one day line only
        model.append(messages(55, 63));                     // known ones are not there twice
        QCOMPARE(model.rowCount(), 25);
        model.keepLast(10);
        QCOMPARE(model.first().number, 54);
        model.keepFirst(5);
        QCOMPARE(model.last().number, 58);
    }

    void lateOnesGoWhereTheyBelong()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({message(1, u"a"_s, u"1"_s), message(5, u"a"_s, u"5"_s)});
        model.append({message(3, u"b"_s, u"3"_s), message(6, u"a"_s, u"6"_s)});
        QList<qint64> numbers;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).first())
                numbers.append(model.row(row).first());
        }
        QCOMPARE(numbers, (QList<qint64>{1, 3, 5, 6}));
    }

    void whatWasPlayedBackStandsWhereItWasSaid()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto old = message(90, u"kofi"_s, u"old"_s), older = message(91, u"kofi"_s, u"older"_s),
             between = message(92, u"kofi"_s, u"between"_s);
        old.at = message(2, {}, {}).at;
        older.at = message(1, {}, {}).at;
        between.at = message(6, {}, {}).at;
        model.reset({older, old, message(5, u"aylin"_s, u"5"_s), message(7, u"aylin"_s, u"7"_s)});
        model.append({between, message(8, u"aylin"_s, u"8"_s)});
        QStringList texts;
        for (int row = 1; row < model.rowCount(); ++row)
            texts.append(model.row(row).messages.first().text.text);
        QCOMPARE(texts.join(u' '), u"older old 5 between 7 8"_s);
        for (const qint64 number : {91, 90, 5, 92, 7, 8})
            QCOMPARE(model.row(model.rowOf(number)).first(), number);
        auto oldest = message(93, u"kofi"_s, u"oldest"_s);
        oldest.at = message(0, {}, {}).at;
        QVERIFY(model.isOlder(oldest));
        QVERIFY(!model.isOlder(between));
        model.prepend({oldest});
        QCOMPARE(model.first().number, 93);
    }

    void changeKeepsTheRowAndItsLooksAreNew()
    {
        TranscriptModel model;
        model.reset(messages(1, 3));
        const quint64 key = model.row(2).key;
        Message changed = model.row(2).messages.first();
        changed.delivery = chat::Delivery::Received;
        QVERIFY(model.change(changed));
        QVERIFY(model.row(2).key != key);
        QCOMPARE(model.row(2).messages.first().delivery, chat::Delivery::Received);
        changed.number = 77;
        QVERIFY(!model.change(changed));
    }

    void answersNameWhatTheyAnswer()
    {
        TranscriptModel model;
        Message asked = message(1, u"mira"_s, u"Can someone open the till?"_s);
        asked.id = u"m1"_s;
        Message answer = message(2, u"aylin"_s, u"Second till is open."_s);
        answer.replyTo = u"m1"_s;
        model.reset({asked, answer});
        QCOMPARE(model.row(2).replyWho, u"mira"_s);
        QCOMPARE(model.row(2).replyText, u"Can someone open the till?"_s);
    }

    void layoutIsBoundedWhateverIsSent()
    {
        RowLayout::Look look;
        look.palette = lightPalette();
        look.width = 600;
        Message wild = message(1, QString(1'000'000, u'n'), QString(1'000'000, u'ₓ'));
        wild.isMention = true;
        for (int i = 0; i < 300; ++i)
            wild.reactions.insert(QString::number(i), {u"x"_s});
        TranscriptRow row;
        row.key = 1;
        row.messages = {wild};
        QElapsedTimer clock;
        clock.start();
        const RowLayout layout(row, look);
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(layout.height() < 6000);
    }

    /// Beside a long reason they are whole and within the line, however narrow the window is; the reason then has its
    /// own.
    void buttonsBesideAReasonAreWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {320, 380, 460, 600, 900})
            QTest::addRow("%d", width) << width;
    }
    void buttonsBesideAReasonAreWhole()
    {
        QFETCH(int, width);
        Message failed = message(1, u"me"_s, u"hello"_s);
        failed.isMine = true;
        failed.delivery = chat::Delivery::Failed;
        failed.trouble = u"You may not speak in this room before somebody who looks after it has given you voice."_s;
        TranscriptRow row;
        row.key = 1;
        row.messages = {failed};
        RowLayout::Look look;
        look.palette = lightPalette();
        look.width = width;
        const RowLayout layout(row, look);
        row.messages.first().trouble.clear();
        const int withoutReason = RowLayout(row, look).height();
        const QFontMetrics said(Fonts::caption());
        const int wide = said.horizontalAdvance(u"Not sent: "_s + failed.trouble);
        // As many lines as it needs to be whole.
        const int lines = wide > width - 150 ? wide / width + 1 : 0;
        QVERIFY2(layout.height() - withoutReason >= lines * said.lineSpacing(),
            qPrintable(u"%1 for %2 lines"_s.arg(layout.height() - withoutReason).arg(lines)));
        const QFontMetrics metrics(Fonts::caption(600));
        using Spot = RowLayout::Spot::Kind;
        for (const auto& [kind, words] : {std::pair(Spot::TryAgain, u"Try again"_s), {Spot::GiveUp, u"Give up"_s}}) {
            QRect where;
            for (int y = 0; y < layout.height(); ++y) {
                for (int x = 0; x < 2 * width; ++x) {
                    if (layout.spotAt({x, y}).kind == kind)
                        where |= QRect(x, y, 1, 1);
                }
            }
            QVERIFY2(where.width() >= metrics.horizontalAdvance(words), qPrintable(words));
            QVERIFY2(
                where.right() < width - Metrics::pageEdge - Metrics::px(74), qPrintable(words)); // nor over the time
        }
    }

    /// A server may say anything at any length.
    void anEndlessReasonHasAFewLines()
    {
        Message failed = message(1, u"me"_s, u"hello"_s);
        failed.isMine = true;
        failed.delivery = chat::Delivery::Failed;
        failed.trouble = u"no "_s.repeated(10'000);
        TranscriptRow row;
        row.key = 1;
        row.messages = {failed};
        RowLayout::Look look;
        look.palette = lightPalette();
        look.width = 300;
        const int height = RowLayout(row, look).height();
        row.messages.first().trouble.clear();
        const int most = 7 * QFontMetrics(Fonts::caption()).lineSpacing();
        QVERIFY2(height - RowLayout(row, look).height() <= most, qPrintable(QString::number(height)));
    }

    void linksAndButtonsAreHit()
    {
        RowLayout::Look look;
        look.palette = lightPalette();
        look.width = 600;
        Message failed = message(1, u"me"_s, u"https://example.org/a"_s);
        failed.isMine = true;
        failed.delivery = chat::Delivery::Failed;
        TranscriptRow row;
        row.key = 1;
        row.messages = {failed};
        for (const bool mirrored : {false, true}) {
            look.mirrored = mirrored;
            const RowLayout layout(row, look);
            QSet<RowLayout::Spot::Kind> found;
            for (int y = 0; y < layout.height(); y += 3) {
                for (int x = 0; x < look.width; x += 3)
                    found.insert(layout.spotAt({x, y}).kind);
            }
            using Spot = RowLayout::Spot::Kind;
            QVERIFY(found.contains(Spot::Link) && found.contains(Spot::TryAgain) && found.contains(Spot::GiveUp));
        }
    }
};

QTEST_MAIN(TranscriptModelTest)
#include "tst_transcriptmodel.moc"
