#include "ui/polls/kinds/kindwords.h"

#include "ui/polls/kinds/motionwords.h"
#include "ui/polls/kinds/numberwords.h"
#include "ui/polls/kinds/quizwords.h"
#include "ui/polls/kinds/rankingwords.h"
#include "ui/polls/kinds/runoffwords.h"
#include "ui/polls/kinds/scalewords.h"
#include "ui/polls/kinds/writtenwords.h"

namespace everyport::ui {

namespace {

ChartForm formOf(polls::Kind kind)
{
    switch (kind) {
    case polls::Kind::Choice:
    case polls::Kind::Scale:
    case polls::Kind::Motion:
    case polls::Kind::Ranking:
    case polls::Kind::Quiz: break;
    case polls::Kind::Number: return ChartForm::Columns;
    case polls::Kind::Words: return ChartForm::Cloud;
    case polls::Kind::Open: return ChartForm::Quotes;
    }
    return ChartForm::Bars;
}

} // namespace

ChartResult kindResult(const polls::KindFigures& figures, bool isOver)
{
    if (figures.scale)
        return scaleResult(*figures.scale);
    if (figures.ranking)
        return figures.ranking->isByRunoff() ? runoffWords(*figures.ranking, isOver) : rankingWords(*figures.ranking);
    if (figures.quiz)
        return quizWords(*figures.quiz);
    if (figures.number)
        return numberWords(*figures.number, figures.unit);
    if (figures.written)
        return writtenWords(*figures.written, figures.kind);
    return figures.motion ? motionWords(*figures.motion, isOver) : ChartResult();
}

void showKind(ChartData& data, const polls::KindFigures& figures, bool isOver)
{
    data.inOrder = !polls::hasFreeAnswers(figures.kind);
    data.form = formOf(figures.kind);
    data.hasParts = figures.kind == polls::Kind::Choice || figures.kind == polls::Kind::Motion;
    if (data.hidden)
        return data.hide();
    if (figures.number)
        showNumbers(data, *figures.number, figures.unit);
    data.result = kindResult(figures, isOver);
    if (figures.quiz)
        showQuiz(data, *figures.quiz);
    if (figures.ranking)
        showRanking(data, *figures.ranking);
}

} // namespace everyport::ui
