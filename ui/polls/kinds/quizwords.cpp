#include "ui/polls/kinds/quizwords.h"

#include <QLocale>

#include "ui/polls/kinds/kindsentences.h"

namespace everyport::ui {

ChartResult quizWords(const polls::QuizResult& quiz)
{
    const QString knew = KindWords::tr("%1 of %Ln knew it", nullptr, quiz.votes)
                             .arg(QLocale().toString(quiz.rightVotes));
    return {
        .summary = knew, .below = knew, .figures = {{QLocale().toString(quiz.rightVotes), KindWords::tr("knew it")}}};
}

void showQuiz(ChartData& data, const polls::QuizResult& quiz)
{
    QStringList right;
    data.inOrder = true;
    for (ChartRow& row : data.rows) {
        row.isPale = !quiz.right.contains(row.id);
        if (row.isPale)
            continue;
        right.append(row.label);
        row.label = KindWords::tr("%1 (right)", "an answer").arg(row.label);
    }
    data.result.headline = right.join(QStringLiteral(" · "));
}

} // namespace everyport::ui
