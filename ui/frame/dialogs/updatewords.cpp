#include "ui/frame/dialogs/updatewords.h"

#include <QCoreApplication>

#include "app/station/commandline/version.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct UpdateSentences {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::UpdateSentences)
};

QString newestWords(const UpdateState& state)
{
    if (!state.listsOf.isValid())
        return UpdateSentences::tr("Everyport %1 is the newest that your package lists know.").arg(state.installed);
    const QString fetched = dayAndTime(state.listsOf);
    return UpdateSentences::tr("Everyport %1 is the newest that your package lists of %2 know.")
        .arg(state.installed, fetched);
}

UpdateWords failedWords(const Error& error)
{
    const QString why = error.reason == Reason::TimedOut ? UpdateSentences::tr("It did not answer within ten seconds.")
                                                         : saidWords(error.text);
    return {.mark = Mark::Trouble,
        .head = UpdateSentences::tr("The package manager could not be asked."),
        .text = UpdateSentences::tr("%1 Try again later, or ask it in a terminal:").arg(why),
        .command = u"apt-cache policy "_s + updatePackage()};
}

} // namespace

UpdateWords updateWords(const Result<UpdateState>& state)
{
    if (!state)
        return failedWords(state.error());
    switch (state->kind) {
    case UpdateState::Kind::Newest:
        return {.mark = Mark::Good,
            .head = newestWords(*state),
            .text = UpdateSentences::tr("The lists themselves are fetched by your system, or in a terminal:"),
            .command = u"sudo apt update"_s};
    case UpdateState::Kind::Newer:
        return {.mark = Mark::Info,
            .head = UpdateSentences::tr("Version %1 can be had; %2 is installed.")
                        .arg(state->candidate, state->installed),
            .text = UpdateSentences::tr("Your package manager installs it, or you do in a terminal:"),
            .command = u"sudo apt install "_s + updatePackage()};
    case UpdateState::Kind::Unlisted:
        return {.mark = Mark::Info,
            .head = UpdateSentences::tr("None of your package lists has Everyport; %1 is installed.")
                        .arg(state->installed),
            .text = UpdateSentences::tr("Newer packages come from whoever gave you this one.")};
    case UpdateState::Kind::Flatpak:
        return {.mark = Mark::Info,
            .head = UpdateSentences::tr("Your software centre updates Everyport %1.").arg(versionNumber()),
            .text = UpdateSentences::tr("Look there for a newer version, or do it in a terminal:"),
            .command = u"flatpak update org.everyport.Everyport"_s};
    case UpdateState::Kind::NotPackaged: break;
    }
    return {.mark = Mark::Info,
        .head = UpdateSentences::tr("Everyport %1 was not installed as a package.").arg(versionNumber()),
        .text = UpdateSentences::tr(
            "Newer versions come from whoever gave you the program, or from its source, built anew.")};
}

} // namespace everyport::ui
