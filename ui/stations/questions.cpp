#include "ui/stations/questions.h"

#include "app/polls/pollregistry.h"
#include "ui/style/words/shownwords.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {
namespace {

constexpr qsizetype mostNamed = 3; // polls, in a sentence

} // namespace

QString questionsOf(const polls::PollRegistry& registry, const QStringList& ids)
{
    QStringList questions;
    for (const QString& id : ids.first(qMin(ids.size(), mostNamed))) {
        const polls::Poll* poll = registry.find(id);
        questions << u"“%1”"_s.arg(shownInLine(poll && !poll->question.isEmpty() ? poll->question : id, 60));
    }
    return questions.join(u", "_s) + (ids.size() > mostNamed ? u" …"_s : QString());
}

} // namespace everyport::ui
