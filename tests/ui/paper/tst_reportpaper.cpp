#include <algorithm>

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QTest>
#include <QTranslator>

#include "app/polls/report/report.h"
#include "tests/support/testclass.h"
#include "ui/languages/languages.h"
#include "ui/paper/paperdocuments.h"
#include "ui/paper/reportwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/shownwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Report;
using polls::ReportQuestion;

class ReportPaperTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static ReportQuestion question(int answers, const QString& title = u"Playground by the river"_s)
    {
        ReportQuestion question;
        question.question = u"Which project gets the 10,000 €?"_s;
        question.openedAt = 1'781'258'400'000;
        question.closedAt = 1'781'280'000'000;
        for (int i = 0; i < answers; ++i) {
            question.answers.append({title, 100 - i, 10});
            question.votes += 100 - i;
        }
        question.voters = question.votes;
        question.readers = {{u"Reader 1, entrance"_s, title, question.votes, 2}};
        question.times = {{1'781'258'400'000, question.votes}, {1'781'259'000'000, 0}};
        question.spanMinutes = 10;
        question.voided = {{1'781'259'000'000, 2, {u"Tickets reported stolen"_s, u"lena"_s}}};
        question.notCounted = {{polls::Outcome::AlreadyVoted, 38}};
        return question;
    }
    static Report report(const QList<ReportQuestion>& questions)
    {
        return {u"Citizens’ day"_s, u"Town hall"_s, 1'781'280'240'000, questions};
    }
    static bool stays(const PaperPages& pages)
    {
        for (const auto& page : pages.pages(1123)) {
            for (const auto& placed : page) {
                if (placed.where.bottom() > 1123 - PaperPages::edge - 24)
                    return false;
            }
        }
        return true;
    }

    static QImage painted(const Report& report)
    {
        QImage page(794, 1123, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        reportPaper(report).paintPage(&painter, 0, 1123);
        return page;
    }
    /// The foot has the check, which is of all that was handed over: it differs where nothing else does.
    static QImage aboveFoot(const Report& report)
    {
        const QImage page = painted(report);
        return page.copy(0, 0, page.width(), page.height() - int(PaperPages::edge) - 24);
    }

    /// Whether that word is written on the first page: pictures keep words as UTF-16 before they become shapes.
    static bool hasWord(const Report& report, const QString& word)
    {
        QPicture picture;
        QPainter painter(&picture);
        reportPaper(report).paintPage(&painter, 0, 1123);
        painter.end();
        QByteArray letters;
        for (const QChar each : word)
            letters.append(char(each.row())).append(char(each.cell()));
        return QByteArrayView(picture.data(), picture.size()).contains(letters);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Dark, false);
    } // paper is white all the same

    void oneQuestionStandsOnOnePage()
    {
        const PaperPages pages = reportPaper(report({question(5)}));
        QCOMPARE(pages.pages(1123).size(), 1);
        QVERIFY(stays(pages));
    }

    void namesWhoIsLeftOut()
    {
        auto left = question(2);
        QVERIFY(!hasWord(report({left}), u"hall-2"_s));
        left.leftOut = {u"hall-2"_s};
        QVERIFY(hasWord(report({left}), u"hall-2"_s));
        QVERIFY(hasWord(report({left}), u"Nothing"_s));
    }

    /// As on screen, whatever its rank.
    void anAnswerKeepsItsColour()
    {
        const auto inTheSecondColour = [](int placeOfTheFirst) {
            ReportQuestion asked = question(2);
            asked.times.clear();
            asked.answers[1].votes = 10;
            asked.votes = 110;
            asked.answers[0].place = placeOfTheFirst;
            asked.answers[1].place = 1 - placeOfTheFirst;
            QImage page(794, 1123, QImage::Format_RGB32);
            page.fill(Qt::white);
            QPainter painter(&page);
            reportPaper(report({asked})).paintPage(&painter, 0, 1123);
            painter.end();
            int pixels = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x)
                    pixels += page.pixelColor(x, y).rgb() == Colours::lightSet().answers[1].rgb();
            }
            return pixels;
        };
        // The first one's bar is ten times as long.
        QVERIFY(inTheSecondColour(1) > inTheSecondColour(0) + 1000);
    }

    void theSealIsThereToBeCopied()
    {
        ReportQuestion sealed = question(5);
        sealed.seal = QStringLiteral("0123456789abcdef").repeated(4);
        const PaperPages pages = reportPaper(report({sealed}));
        QCOMPARE(pages.pages(1123).size(), 1);
        QVERIFY(stays(pages));
        QVERIFY(aboveFoot(report({sealed})) != aboveFoot(report({question(5)})));
    }

    void aQuizHasItsRightAnswerAndItsPoints()
    {
        Report quiz = report({question(2)});
        QVERIFY(!hasWord(quiz, u"(right)"_s) && !hasWord(quiz, u"Points"_s));
        quiz.questions.first().answers.first().isRight = true;
        quiz.standings = {{.name = u"amber fox"_s, .points = 1500, .right = 2}};
        quiz.players = 3;
        for (const QString& word : {u"(right)"_s, u"Points"_s, u"amber"_s, u"more"_s})
            QVERIFY2(hasWord(quiz, word), qPrintable(word));
        for (int i = 0; i < 99; ++i)
            quiz.standings.append({.name = u"amber fox"_s, .rank = 2});
        QVERIFY(stays(reportPaper(quiz)));
    }

    void whatWasVoidedStandsThereWithItsReasonAndWho()
    {
        for (const QString& word : {u"reported"_s, u"stolen"_s, u"lena"_s})
            QVERIFY2(hasWord(report({question(2)}), word), qPrintable(word));
        ReportQuestion unsaid = question(2);
        unsaid.voided.first().reason = {};
        for (const QString& word : {u"stolen"_s, u"lena"_s})
            QVERIFY2(!hasWord(report({unsaid}), word), qPrintable(word));
        QVERIFY(hasWord(report({unsaid}), u"reason"_s)); // that none was given
        QVERIFY(hasWord(report({unsaid}), u"known"_s));  // not by whom
        unsaid.voided.clear();
        QVERIFY(!hasWord(report({unsaid}), u"reason"_s));
    }

    void manyGoOnOverPages()
    {
        const PaperPages pages = reportPaper(
            report({question(5), question(50), question(8, u"Long "_s.repeated(40)), question(2), question(3)}));
        QVERIFY(pages.pages(1123).size() >= 4);
        QVERIFY(stays(pages));
        QCOMPARE(reportPaper(report({})).pages(1123).size(), 1); // an event without a question is no fault
    }

    /// Eight names of three lines are no block that leaves the page before it empty.
    void longNamesBeginWhereThereIsRoom()
    {
        const PaperPages pages = reportPaper(report({question(8, u"Long "_s.repeated(40))}));
        QVERIFY(pages.pages(1123).first().last().where.bottom() > 800);
        QVERIFY(stays(pages));
    }

    void aWordLongerThanItsColumnIsBroken()
    {
        const QString word = u"Kapitän"_s.repeated(20);
        const QFont font = paperFont(12);
        const qreal width = 200, all = QFontMetricsF(font).horizontalAdvance(word);
        QVERIFY(paperHeight(word, font, width) >= QFontMetricsF(font).height() * int(all / width));
        QCOMPARE(paperHeight(u"a "_s + word, font, 10'000), paperHeight(u"a"_s, font, 10'000));
    }

    void shortNamesLeaveTheBarsMoreRoom()
    {
        const QImage page = painted(report({question(12, u"Yes"_s)}));
        const auto placed = reportPaper(report({question(12, u"Yes"_s)})).pages(1123).first();
        const auto row = std::adjacent_find(placed.begin(), placed.end(), [](const auto& one, const auto& next) {
            return qFuzzyCompare(one.where.height(), 22.0) && qFuzzyCompare(next.where.height(), 22.0);
        }); // rows of answers alone are so low and follow each other
        QVERIFY(row != placed.end());
        QVERIFY(qGray(page.pixel(int(PaperPages::edge) + 200, int(row->where.top()) + 8)) < 200);
    }

    /// Names of several lines are told apart by what is between them.
    void rowsOfLongNamesAreApart()
    {
        const Report made = report({question(12, u"Long "_s.repeated(40))});
        const QImage page = painted(made);
        const auto placed = reportPaper(made).pages(1123).first();
        QList<int> gaps; // in the names' column
        int blank = 0;
        for (int y = int(placed[placed.size() - 2].where.top()) + 4; y < int(placed.last().where.bottom()) - 20; ++y) {
            bool isInk = false;
            for (int x = int(PaperPages::edge); x < int(PaperPages::edge) + 120; ++x)
                isInk |= qGray(page.pixel(x, y)) < 200;
            if (isInk && blank > 0)
                gaps.append(blank);
            blank = isInk ? 0 : blank + 1;
        }
        std::sort(gaps.begin(), gaps.end());
        QVERIFY(gaps.size() > 3);
        QVERIFY2(gaps.last() >= gaps[gaps.size() - 2] + 6, qPrintable(QString::number(gaps.last())));
    }

    void theNumberBesideTheColumnsIsWhole()
    {
        ReportQuestion busy = question(2);
        busy.times.first().votes = 8'888'888;
        const auto placed = reportPaper(report({busy})).pages(1123).first();
        const auto times = std::find_if(
            placed.begin(), placed.end(), [](const auto& one) { return qFuzzyCompare(one.where.height(), 128.0); });
        QVERIFY(times != placed.end());
        const QImage page = painted(report({busy}));
        int first = 0, last = 0; // of its ink; the plot's line begins behind a gap
        for (int x = int(PaperPages::edge) - 20; x < int(PaperPages::edge) + 100 && (!last || x - last < 5); ++x) {
            for (int y = int(times->where.top()) + 30; y < int(times->where.top()) + 42; ++y) {
                if (qGray(page.pixel(x, y)) >= 160)
                    continue;
                first = first ? first : x;
                last = x;
            }
        }
        QVERIFY2(last - first > QFontMetricsF(paperFont(10.5)).horizontalAdvance(u"8888888"_s) - 4,
            qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    }

    void isAPdfOfThosePages()
    {
        const PaperPages pages = reportPaper(report({question(5), question(50)}));
        const QByteArray pdf = pdfOf(pages, u"Citizens’ day"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/Count " + QByteArray::number(pages.pages(1123).size())));
    }

    /// Whoever has it read aloud hears it in the language in which it was written.
    void saysItsTitleAndLanguage()
    {
        const PaperPages pages = reportPaper(report({question(5)}));
        const auto saysGerman = [&pages] {
            const QByteArray pdf = pdfOf(pages, u"Open day"_s);
            return pdf.contains(">Open day</rdf:li>") && pdf.contains("<dc:language><rdf:Bag><rdf:li>de</rdf:li>");
        };
        QVERIFY(!saysGerman());
        const Languages german(u"de"_s);
        QVERIFY(saysGerman());
    }

    void itsTitleTurnsNoWindowsHead()
    {
        const PaperPages pages = reportPaper(report({question(5)}));
        const auto titleOf = [&pages](const QString& title) {
            const QByteArray pdf = pdfOf(pages, title);
            const auto at = pdf.indexOf("/Title");
            return at < 0 ? QByteArray() : pdf.mid(at, pdf.indexOf("\n/", at + 1) - at);
        };
        QVERIFY(!titleOf(u"Open day"_s).isEmpty());
        QCOMPARE(titleOf(u"Open \u202e\u2066day\n"_s), titleOf(u"Open day"_s));
    }

    /// Copied in grey nothing is lost: there is dark type on white, whatever the theme.
    void readsInGrey()
    {
        const PaperPages pages = reportPaper(report({question(5)}));
        QImage page(794, 1123, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages.paintPage(&painter, 0, 1123);
        painter.end();
        int dark = 0, white = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                dark += qGray(page.pixel(x, y)) < 90;
                white += qGray(page.pixel(x, y)) == 255;
            }
        }
        QVERIFY(dark > 3000);
        QVERIFY(white > page.width() * page.height() / 2);
        for (int y = 0; y < page.height(); ++y) // the edge stays free
            QVERIFY(qGray(page.pixel(20, y)) == 255 && qGray(page.pixel(774, y)) == 255);
    }

    /// Whoever hands a report to be printed may have written what they like.
    void noWordOfItTurnsTheWriting()
    {
        Report hostile = report({question(2)});
        hostile.station = u"Town\u202ellah\nMade elsewhere"_s;
        Report plain = hostile;
        plain.station = shownInLine(hostile.station);
        QVERIFY(plain.station != hostile.station);
        QVERIFY(plain.check() != hostile.check());
        QCOMPARE(aboveFoot(hostile), aboveFoot(plain));
        Report other = plain;
        other.station = u"Elsewhere"_s;
        QVERIFY(aboveFoot(other) != aboveFoot(plain)); // it is there to be seen
    }

    /// As the numbers above it: 1.657 in German, and not 1657 there.
    void itsSentenceCountsAsItsFigures()
    {
        ReportQuestion many = question(2);
        many.votes = many.voters = 1657;
        many.answers = {{u"Tram"_s, 1450, 0}, {u"Bus"_s, 207, 0}};
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QString words = ReportWords::result(many);
        const QString number = ReportWords::number(1657);
        QLocale::setDefault(before);
        QCOMPARE(number, u"1.657"_s);
        QVERIFY2(words.contains(u"1.657 votes by 1.657 voters"_s) && words.contains(u"1.243 "_s), qPrintable(words));
    }

    /// Whatever direction the answer that it begins with is written in.
    void itsSentenceKeepsItsDirection()
    {
        ReportQuestion asked = question(2);
        asked.answers = {{u"שלום"_s, 12, 0}, {u"Bus"_s, 7, 0}};
        const QString words = ReportWords::result(asked);
        QVERIFY2(words.contains(u"שלום"_s) && !words.isRightToLeft(), qPrintable(words));
    }

    /// In other languages the words below a number take two lines.
    void wordsBelowANumberAreWhole()
    {
        struct Long final : QTranslator {
            QString translate(const char*, const char* text, const char*, int) const override
            {
                return QByteArrayView(text) == "voters" ? u"gggg\ngggg"_s : QString();
            }
            bool isEmpty() const override { return false; }
        } words;
        QCoreApplication::installTranslator(&words);
        const PaperPages pages = reportPaper(report({question(2)}));
        const QImage page = painted(report({question(2)}));
        QCoreApplication::removeTranslator(&words);
        const QRect figures = pages.pages(1123).first().value(1).where.toRect();
        QList<int> lines; // how high each is
        bool wasInk = false;
        for (int y = figures.top() + 38; y <= figures.bottom(); ++y) {
            bool isInk = false;
            for (int x = figures.left() + 12; x < figures.left() + figures.width() / 4 - 8; ++x)
                isInk |= qGray(page.pixel(x, y)) < 200;
            if (isInk && !wasInk)
                lines << 0;
            if (isInk)
                ++lines.last();
            wasInk = isInk;
        }
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0] > 4 && qAbs(lines[0] - lines[1]) <= 1);
    }

    /// Cards choose where no reader stands for an answer: no column is empty, and one more reader that does brings it
    /// back.
    void noColumnIsEmpty()
    {
        ReportQuestion none = question(2);
        none.readers = {{u"Reader 1"_s, {}, none.votes, 0}, {u"Reader 2"_s, {}, 0, 0}};
        ReportQuestion one = none;
        one.readers.last().answer = u"A"_s;
        ReportQuestion other = none;
        other.readers.last().answer = u"B"_s;
        QVERIFY(aboveFoot(report({none})) != aboveFoot(report({one})));
        QVERIFY(aboveFoot(report({other})) != aboveFoot(report({one})));
        // its title has gone, too: the same row as without anybody else's words in it
        const QImage without = aboveFoot(report({none})), with = aboveFoot(report({one}));
        int fewer = 0;
        for (int y = 0; y < without.height(); ++y) {
            for (int x = without.width() * 2 / 5; x < without.width() * 7 / 10; ++x)
                fewer += int(qGray(with.pixel(x, y)) < 128) - int(qGray(without.pixel(x, y)) < 128);
        }
        QVERIFY2(fewer > 30, qPrintable(QString::number(fewer))); // "Stands for", and one letter
    }

    /// "Reader 2" before "Reader 10", whatever order the report has them in.
    void readersStandAsPeopleCount()
    {
        ReportQuestion one = question(2);
        one.readers = {{u"Reader 10"_s, {}, 3, 0}, {u"Reader 2"_s, {}, 4, 0}};
        ReportQuestion other = one;
        other.readers = {one.readers[1], one.readers[0]};
        QCOMPARE(aboveFoot(report({one})), aboveFoot(report({other})));
        std::swap(other.readers[0].votes, other.readers[1].votes);
        QVERIFY(aboveFoot(report({one})) != aboveFoot(report({other}))); // they are there to be seen
    }

    /// Not beyond the columns, however many there are and whatever the last of them is.
    /// In the window's words, and its answers in the poll's order.
    void saysWhatAScaleAndAMotionComeTo()
    {
        ReportQuestion scale = question(3);
        scale.figures = {.kind = polls::Kind::Scale, .scale = polls::ScaleFigures{2.5, 3, 0.87}};
        QVERIFY(ReportWords::result(scale).startsWith(u"Mean 2.5 · median 3 · spread 0.9. "_s));
        QCOMPARE(ReportWords::summary(question(3)), QString());
        ReportQuestion motion = question(2);
        motion.figures = {.kind = polls::Kind::Motion,
            .motion = polls::MotionResult{.yes = 100, .no = 99, .verdict = polls::MotionResult::Verdict::Carried}};
        QVERIFY(hasWord(report({scale, motion}), u"Mean 2.5"_s));
        QVERIFY(ReportWords::result(motion).startsWith(u"Carried: 100 yes, 99 no. "_s));
        motion.state = polls::Poll::State::Open;
        QVERIFY(ReportWords::result(motion).startsWith(u"Carried so far: "_s));
    }

    void ofARunoffStandsWhoDroppedOutWhen()
    {
        for (const int answers : {3, 12}) { // as bars, and as a list
            ReportQuestion ranking = question(answers);
            ranking.figures.kind = polls::Kind::Ranking;
            polls::RankingResult result{.places = 2, .rounds = {{.out = {u"a2"_s}}, {}}};
            for (int i = 0; i < answers; ++i)
                result.answers.append({u"a%1"_s.arg(i), ranking.answers[i].title, answers - i, 1, i + 1});
            ranking.figures.ranking = result;
            QVERIFY(hasWord(report({ranking}), u"(out"_s));
            ranking.figures.ranking->rounds.first().out.clear();
            QVERIFY(!hasWord(report({ranking}), u"(out"_s));
        }
    }

    /// A reader has places of many orders, and what one person voids is one order.
    void ofARankingNothingIsCalledVotesThatIsNone()
    {
        ReportQuestion ranking = question(3);
        QVERIFY(!hasWord(report({ranking}), u"Places"_s) && !hasWord(report({ranking}), u"Orders"_s));
        ranking.figures.kind = polls::Kind::Ranking;
        ranking.figures.ranking = polls::RankingResult{.places = 3, .answers = {{.title = u"Pool"_s, .points = 77}}};
        QVERIFY(hasWord(report({ranking}), u"Places"_s) && hasWord(report({ranking}), u"Orders"_s));
        QVERIFY(hasWord(report({ranking}), u"orders in"_s) && !hasWord(report({ranking}), u"votes in"_s));
        QVERIFY(hasWord(report({question(3)}), u"votes in"_s) && !hasWord(report({question(3)}), u"orders in"_s));
        QCOMPARE(report({ranking}).voidedGiven(), 1);
        QCOMPARE(report({question(3)}).voidedGiven(), 2);
        ReportQuestion other = ranking;
        other.voided.first().votes = 1; // an order of one place is one order, too
        QCOMPARE(aboveFoot(report({other})), aboveFoot(report({ranking})));
    }

    /// Its bars are as long as its points are many, and what they count is named.
    void barsOfARankingArePoints()
    {
        for (const int answers : {4, 12}) {
            ReportQuestion ranking = question(answers);
            ranking.figures.kind = polls::Kind::Ranking;
            ranking.figures.ranking = polls::RankingResult{
                .places = 3, .answers = {{.title = u"Pool"_s, .points = 77}}};
            for (auto& line : ranking.answers)
                line.points = 77;
            QVERIFY(hasWord(report({ranking}), u"77 points"_s));
            const auto result = ReportWords::result(ranking); // who ranks gives one order
            QVERIFY2(result.contains(u"%L1 orders, %L2 places given."_s.arg(ranking.voters).arg(ranking.votes)),
                qPrintable(result));
            ReportQuestion other = ranking;
            other.answers.first().points = 770;
            QVERIFY(aboveFoot(report({ranking})) != aboveFoot(report({other})));
            other = ranking;
            std::swap(other.answers[0].votes, other.answers[1].votes);
            QCOMPARE(aboveFoot(report({ranking})), aboveFoot(report({other})));
            QCOMPARE(ReportWords::rule(ranking), u"up to 3 answers in order each, counted by points"_s);
        }
    }

    void whatVotersWroteIsOnPaper()
    {
        ReportQuestion words = question(0);
        words.figures.kind = polls::Kind::Words;
        words.figures.written = polls::WrittenResult{
            .texts = {{u"green"_s, u"green"_s, 9}}, .different = 1, .votes = 9};
        words.votes = 12;
        words.mode = polls::Policy::Mode::Multi;
        words.answers = {{.title = u"green"_s, .votes = 9, .percent = 75, .place = 0},
            {.title = u"Others"_s, .votes = 3, .percent = 25, .place = ReportQuestion::others}};
        QVERIFY(hasWord(report({words}), u"green"_s));
        QVERIFY(hasWord(report({words}), u"Others"_s));
        QCOMPARE(ReportWords::rule(words), u"several words each"_s);
        ReportQuestion number = question(0);
        number.figures.kind = polls::Kind::Number;
        number.figures.unit = u"kg"_s;
        number.figures.number = polls::NumberFigures{
            .middle = {.mean = 14, .median = 15, .spread = 2}, .bins = {{0, 10, 3}, {10, 20, 4}}};
        number.votes = 7;
        number.answers = {
            {.title = u"0–9 kg"_s, .votes = 3, .place = 0}, {.title = u"10–19 kg"_s, .votes = 4, .place = 1}};
        QVERIFY(hasWord(report({number}), u"mean 14\u00a0kg"_s));
        QVERIFY(hasWord(report({number}), u"median 15\u00a0kg"_s));
    }

    void rowsOfAScaleStandInItsOrder()
    {
        const auto inOrder = [](ReportQuestion asked) {
            for (int i = 0; i < int(asked.answers.size()); ++i)
                asked.answers[i].place = int(asked.answers.size()) - 1 - i; // most votes for the last step
            asked.figures.kind = polls::Kind::Scale;
            ReportQuestion turned = asked;
            std::reverse(turned.answers.begin(), turned.answers.end());
            return aboveFoot(report({asked})) == aboveFoot(report({turned}));
        };
        QVERIFY(inOrder(question(5)));
        QVERIFY(inOrder(question(12)));
    }

    void timesEndWhereThePageDoes()
    {
        for (int count = 13; count <= 60; ++count) {
            ReportQuestion many = question(2);
            many.times.clear();
            many.spanMinutes = 10;
            for (int i = 0; i < count; ++i)
                many.times.append({1'781'258'400'000 + i * 600'000, i == 0 ? many.votes : 0});
            const QImage page = aboveFoot(report({many}));
            int darkest = 255;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = page.width() - int(PaperPages::edge) + 2; x < page.width(); ++x)
                    darkest = qMin(darkest, qGray(page.pixel(x, y)));
            }
            QVERIFY2(darkest > 200, qPrintable(u"%1 columns: %2"_s.arg(count).arg(darkest)));
        }
    }

    /// Where hours are of several days, each says of which.
    void hoursOfSeveralDaysHaveTheirDay()
    {
        constexpr qint64 hour = 3'600'000, begin = 1'781'258'400'000;
        const auto shifted = [](qint64 by) {
            ReportQuestion many = question(2);
            many.spanMinutes = 6 * 60;
            many.times.clear();
            for (int i = 0; i < 10; ++i)
                many.times.append({begin + by + i * 6 * hour, i == 0 ? many.votes : 0});
            return report({many});
        };
        QVERIFY(aboveFoot(shifted(0)) != aboveFoot(shifted(24 * hour)));
        QVERIFY(stays(reportPaper(shifted(0))));
    }
};

QTEST_MAIN(ReportPaperTest)
#include "tst_reportpaper.moc"
