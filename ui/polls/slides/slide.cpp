#include "ui/polls/slides/slide.h"

#include <QCoreApplication>

namespace everyport::ui {

namespace {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::SlideWords)
};

} // namespace

QString kindName(Slide::Kind kind)
{
    switch (kind) {
    case Slide::Kind::Next: return SlideWords::tr("What comes next");
    case Slide::Kind::Standings: return SlideWords::tr("How many have answered");
    case Slide::Kind::Words: break;
    }
    return SlideWords::tr("Slide");
}

QString titleOf(const Slide& slide)
{
    if (slide.kind != Slide::Kind::Words && slide.title.simplified().isEmpty())
        return kindName(slide.kind);
    const QString shown = everyport::events::shownTitle(slide);
    return shown.isEmpty() ? kindName(slide.kind) : shown;
}

} // namespace everyport::ui
