#include "app/rules/runreport.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

QString outcomeName(RunReport::Outcome outcome)
{
    using Outcome = RunReport::Outcome;
    switch (outcome) {
    case Outcome::Done: return u"done"_s;
    case Outcome::DidNotMatch: return u"did not match"_s;
    case Outcome::DryRun: return u"dry run"_s;
    case Outcome::Failed: return u"failed"_s;
    case Outcome::LeftOut: return u"left out"_s;
    case Outcome::Stopped: return u"stopped"_s;
    case Outcome::NotDone: return u"not done"_s;
    }
    return {};
}

} // namespace everyport::rules
