#include "app/plugins/ports/pollport.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "app/answers/answer.h"
#include "app/polls/pollregistry.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr qsizetype longestCard = 1000;
constexpr qsizetype mostWaiting = 1000; // taps that are not stored yet; then the plugin is to wait

bool isReaderName(const QString& text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{1,40}\\z"_s);
    return form.match(text).hasMatch();
}

QVariantMap refused(const QString& sentence)
{
    return {{u"error"_s, sentence}};
}

/// Ten bytes, as long cards have them: nobody's number, and no random one.
QString tagOf(const QString& plugin, const QString& card)
{
    const auto text = u"everyport plugin card\n"_s + plugin + u'\n' + card;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).left(10).toHex().toUpper());
}

} // namespace

class PollPort::Box final : public Registered {
public:
    Box(polls::PollRegistry& registry, const Clock& clock, QString plugin, const QString& name)
        : m_registry(registry), m_clock(clock), m_plugin(std::move(plugin)), m_reader(m_plugin + u'/' + name)
    {
    }

    QVariant act(const QString& verb, const QVariantMap& wish) override
    {
        const auto button = wish.value(u"button"_s).toString();
        if (!button.isEmpty() && !isReaderName(button))
            return refused(u"A button is called by letters, digits, - and _."_s);
        const auto reader = button.isEmpty() ? m_reader : m_reader + u'/' + button;
        if (verb == "assign"_L1)
            return QVariant::fromValue(faces::Answer::of(
                m_registry.assign(wish.value(u"poll"_s).toString(), reader, wish.value(u"answer"_s).toString())));
        if (verb == "tap"_L1)
            return tap(reader, wish.value(u"card"_s).toString());
        return Registered::act(verb, wish);
    }

private:
    QVariantMap tap(const QString& reader, const QString& card)
    {
        if (card.isEmpty() || card.size() > longestCard)
            return refused(u"A card is a text of 1 to %1 characters."_s.arg(longestCard));
        if (m_registry.waitingTaps() >= mostWaiting)
            return refused(u"Too many taps wait to be stored; try again later."_s);
        m_registry.tapped({.reader = reader, .tag = tagOf(m_plugin, card), .at = m_clock.wallMsecs()});
        return {};
    }

    polls::PollRegistry& m_registry;
    const Clock& m_clock;
    QString m_plugin;
    QString m_reader;
};

Result<std::unique_ptr<Registered>> PollPort::add(const QString& plugin, const QVariantMap& wish, PluginCall call)
{
    Q_UNUSED(call)
    const auto name = wish.value(u"name"_s).toString();
    if (!isReaderName(name))
        return Error::malformed(
            Reason::BadValue, u"A poll input is called by letters, digits, - and _; not “%1”."_s.arg(name.left(60)));
    return std::unique_ptr<Registered>(std::make_unique<Box>(m_registry, m_clock, plugin, name));
}

} // namespace everyport::plugins
