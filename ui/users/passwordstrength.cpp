#include "ui/users/passwordstrength.h"

#include <cmath>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

namespace everyport::ui {
namespace {

struct StrengthWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PasswordStrength)
};

constexpr double weakBits = 40;
constexpr double fairBits = 64;

/// What everybody tries first.
bool isCommon(const QString& folded)
{
    static const QSet<QString> known = {QStringLiteral("password"), QStringLiteral("passw0rd"),
        QStringLiteral("letmein"), QStringLiteral("welcome"), QStringLiteral("secret"), QStringLiteral("qwertyuiop"),
        QStringLiteral("qwertz"), QStringLiteral("qwerty"), QStringLiteral("iloveyou"), QStringLiteral("admin"),
        QStringLiteral("administrator"), QStringLiteral("dragon"), QStringLiteral("monkey"), QStringLiteral("football"),
        QStringLiteral("everyport"), QStringLiteral("changeme"), QStringLiteral("abc")};
    auto word = folded;
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1); // password1!
    return known.contains(word) || known.contains(folded);
}

int alphabetOf(const QString& password)
{
    bool lower = false, upper = false, digit = false, other = false, far = false;
    for (const QChar c : password) {
        far = far || c.unicode() > 0x7f;
        if (c.isDigit())
            digit = true;
        else if (c.isLower())
            lower = true;
        else if (c.isUpper())
            upper = true;
        else
            other = true;
    }
    return (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (other ? 33 : 0) + (far ? 100 : 0);
}

/// Characters that say something new: not the one before again, nor its neighbour (aaaa, 1234, cba).
int freshOnes(const QString& password)
{
    int fresh = 0;
    for (int at = 0; at < password.size(); ++at)
        fresh += at == 0 || std::abs(int(password[at].unicode()) - int(password[at - 1].unicode())) > 1;
    return fresh;
}

} // namespace

PasswordStrength strengthOf(const QString& password, const QString& name)
{
    using Level = PasswordStrength::Level;
    if (password.isEmpty())
        return {};
    const auto folded = password.toLower();
    const bool isName = !name.isEmpty() && folded.contains(name.toLower()) && password.size() < name.size() + 8;
    const double bits = freshOnes(password) * std::log2(std::max(2, alphabetOf(password)));
    if (isCommon(folded) || isName)
        return {Level::Weak, StrengthWords::tr("Weak: it is among the first that are tried."), Tone::Trouble};
    if (bits < weakBits)
        return {Level::Weak, StrengthWords::tr("Weak: somebody could guess it. Longer is better."), Tone::Trouble};
    if (bits < fairBits)
        return {Level::Fair, StrengthWords::tr("Fair. A few more characters make it strong."), Tone::Second};
    return {Level::Strong, StrengthWords::tr("Strong."), Tone::Good};
}

QString madePassword()
{
    static const QString signs = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789"); // no l, o, i, 0, 1
    QString made;
    for (int at = 0; at < 20; ++at) {
        if (at > 0 && at % 5 == 0)
            made += u'-';
        made += signs[QRandomGenerator::system()->bounded(int(signs.size()))];
    }
    return made;
}

} // namespace everyport::ui
