#include "ui/frame/feedback/whynotstarted.h"

#include <cerrno>
#include <cstring>

#include <QCoreApplication>

#include "netcore/base/errortext.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {
namespace {

struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::StartWords)
};

/// Against what the system refuses.
QString whatHelps(const Error& error)
{
    if (error.reason == Reason::NoSpace)
        return StartWords::tr("Free some space there, then try again.");
    if (error.reason == Reason::PermissionDenied || error.native == EROFS)
        return StartWords::tr(
            "Let your account read and write there, or choose another folder: everyport --data FOLDER.");
    return StartWords::tr("See what stands there, or choose another folder: everyport --data FOLDER.");
}

} // namespace

QString whyNotStarted(const Error& error)
{
    const QString said = saidWords(error.text);
    // As Error::fromErrno puts it together. All other sentences say themselves what helps.
    const bool isTheSystems = error.native != 0
        && textWithin(error).endsWith(QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error.native)));
    if (!isTheSystems)
        return said;
    //: Why a start failed, and what would help.
    return StartWords::tr("%1. %2").arg(said.chopped(1), whatHelps(error));
}

} // namespace everyport::ui
