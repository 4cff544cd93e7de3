#include "ui/notifications/soundplayer.h"

#include <QLibrary>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

// What is called of libcanberra's public interface, version 0 (canberra.h).
struct Context;
struct Properties;
using Finished = void (*)(Context*, quint32 id, int code, void* data);

struct Canberra {
    int (*create)(Context**) = nullptr;
    int (*destroy)(Context*) = nullptr;
    int (*makeProperties)(Properties**) = nullptr;
    int (*set)(Properties*, const char* key, const char* value) = nullptr;
    int (*dropProperties)(Properties*) = nullptr;
    int (*change)(Context*, Properties*) = nullptr;
    int (*play)(Context*, quint32 id, Properties*, Finished, void* data) = nullptr;
    const char* (*words)(int code) = nullptr;
};

template <typename Function>
bool resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

class CanberraPlayer final : public SoundPlayer {
public:
    bool load()
    {
        m_library.setFileNameAndVersion(u"canberra"_s, 0);
        return m_library.load() && resolve(m_library, "ca_context_create", m_call.create)
            && resolve(m_library, "ca_context_destroy", m_call.destroy)
            && resolve(m_library, "ca_proplist_create", m_call.makeProperties)
            && resolve(m_library, "ca_proplist_sets", m_call.set)
            && resolve(m_library, "ca_proplist_destroy", m_call.dropProperties)
            && resolve(m_library, "ca_context_change_props_full", m_call.change)
            && resolve(m_library, "ca_context_play_full", m_call.play)
            && resolve(m_library, "ca_strerror", m_call.words);
    }

    ~CanberraPlayer() override
    {
        if (m_context)
            m_call.destroy(m_context);
    }

    QString play(const QString& name, const QString& theme, double volume) override
    {
        if (!m_context) {
            if (const int code = m_call.create(&m_context))
                return wordsOf(code);
            PropertyList about(m_call);
            about.set("application.name", "Everyport");
            about.set("application.id", "everyport");
            m_call.change(m_context, about.properties);
        }
        // A theme that is set but not installed leaves the common one, which the library takes by itself.
        if (!theme.isEmpty() && begin(name, theme, volume) == 0)
            return {};
        return wordsOf(begin(name, {}, volume));
    }

private:
    struct PropertyList {
        explicit PropertyList(const Canberra& call) : m_call(call) { m_call.makeProperties(&properties); }
        ~PropertyList() { m_call.dropProperties(properties); }
        PropertyList(const PropertyList&) = delete;
        PropertyList& operator=(const PropertyList&) = delete;
        void set(const char* key, const QByteArray& value) { m_call.set(properties, key, value.constData()); }

        Properties* properties = nullptr;

    private:
        const Canberra& m_call;
    };

    int begin(const QString& name, const QString& theme, double volume)
    {
        PropertyList which(m_call);
        which.set("event.id", name.toUtf8());
        which.set("canberra.volume", QByteArray::number(volume, 'f', 1));
        if (!theme.isEmpty())
            which.set("canberra.xdg-theme.name", theme.toUtf8());
        return m_call.play(m_context, 1, which.properties, nullptr, nullptr);
    }

    QString wordsOf(int code) const { return code == 0 ? QString() : QString::fromUtf8(m_call.words(code)); }

    QLibrary m_library;
    Canberra m_call;
    Context* m_context = nullptr;
};

} // namespace

std::unique_ptr<SoundPlayer> makeCanberraPlayer()
{
    auto player = std::make_unique<CanberraPlayer>();
    if (!player->load())
        return nullptr;
    return player;
}

} // namespace everyport::ui
