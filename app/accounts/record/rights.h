#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/accounts/record/account.h"
#include "app/polls/definition/pollrole.h"
#include "netcore/base/result.h"

namespace everyport {

/// What an account may do at a service. A role brings rights; single ones are granted or taken for one type of service
/// or, with an empty service, for all.
enum class Right {
    Login,       ///< Comes in at all.
    Looking,     ///< The looking prompt: sees the program's objects, changes nothing.
    Python,      ///< A Python prompt: all that the program itself may do. Administrators only.
    Files,       ///< A file area of its own (SFTP).
    Operate,     ///< Starts, stops and changes services, polls and devices.
    PollsAssist, ///< Helps at polls: polls::PollRole::Assistant.
    PollsHost,   ///< Everything at polls: polls::PollRole::Host. Operate brings it, too.
};
/// A right's key and, beside it, what people read of it: English, translated where it is shown.
struct RightInfo {
    Right right = Right::Login;
    QString name = {};  ///< "login", "looking", "python", "files", "operate", "polls-assist", "polls-host"; as it is
                        ///< kept and typed.
    QString label = {}; ///< "Log in"
    QString help = {};  ///< One sentence.
};
const RightInfo& rightInfo(Right right);
QString rightName(Right right);
std::optional<Right> rightNamed(const QString& name);
QList<Right> allRights();

/// One line of the book: what was said beside the role.
struct RightRule {
    Right right = Right::Login;
    QString service = {}; ///< "xmpp", "manhole"; empty: every service.
    bool granted = true;
    bool operator==(const RightRule&) const = default;
};

/// What a role brings without a rule.
bool roleAllows(Role role, Right right, const QString& service);

/// The rule for this very service counts before the one for all, that before the role. A disabled account may nothing;
/// Python needs an administrator, and a station may only log in to XMPP, whatever a rule says. A station's login there
/// is taken by a rule, as anybody's is.
bool allows(const Account& account, const QList<RightRule>& rules, Right right, const QString& service);

/// What an account is to polls, wherever it comes in: by what it may do at a service, or at all of them. Who may look
/// sees what there is.
polls::PollRole pollRole(const Account& account, const QList<RightRule>& rules, const QString& service);

/// Whether the rule may be written down: Refused/PermissionDenied for Python to anybody but administrators, and for
/// what no station may; says what it is.
Result<Done> mayBeGranted(const Account& account, const RightRule& rule);

} // namespace everyport
