#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QObject>

#include "ui/notifications/notesettings.h"

namespace everyport::ui {

class PageContext;

/// What the desktop shows while somebody looks elsewhere, as far as they want it (NoteSettings). One note a thing: a
/// newer one takes its place. Where the desktop has no notifications nothing happens.
class DesktopNotes : public QObject {
    Q_OBJECT
public:
    static DesktopNotes& of(PageContext& context); ///< The window's; made when it is first asked for.

    /// `thing` names what it is about, for `takeBack` and `chosen`: "chat/12".
    void show(NoteSettings::Kind kind, const QString& thing, const QString& title, const QString& text);
    Sounds& sounds() { return *m_sounds; }
    void setSounds(std::unique_ptr<Sounds> sounds) { m_sounds = std::move(sounds); } ///< Others than the desktop's.
    /// Tells whether a poll is on the wall just now: then nothing is shown, unless somebody wants it all the same.
    void setPresenting(std::function<bool()> presents) { m_presents = std::move(presents); }
    void takeBack(const QString& thing); ///< It was read.
    /// It is no longer true. Withdrawn once it could be read: something that lasts a second is worth knowing, too.
    void isOver(const QString& thing);
    void setReadingTime(std::chrono::milliseconds time) { m_readingTime = time; } ///< Ten seconds otherwise.
    /// The window of who has chosen one: out of the tray, too.
    static void bringToFront(PageContext& context);
    /// Shows one, whatever is wanted; `told` hears whether the desktop took it.
    void tryOut(std::function<void(bool taken)> told);

Q_SIGNALS:
    void chosen(const QString& thing);
    void settingsChanged(); ///< By whoever changes NoteSettings, which tell nobody.

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id, uint reason);
    void activationToken(uint id, const QString& token);

private:
    explicit DesktopNotes(PageContext& context);
    void send(const QString& thing, const QString& title, const QString& text, const QString& category,
        std::function<void(bool taken)> told = {});
    void notify(const QString& thing, quint64 number, const QString& title, const QString& text,
        const QString& category, std::function<void(bool taken)> told);
    void askForMarkup();
    void withdraw(uint id);

    NoteSettings m_settings;
    std::function<bool()> m_presents;
    std::unique_ptr<Sounds> m_sounds = std::make_unique<Sounds>();
    QHash<QString, uint> m_shown;
    std::optional<bool> m_hasMarkup; ///< Whether the desktop reads a note's text as markup, once it has said so.
    std::vector<std::function<void()>> m_untilSaid; ///< Notes that wait for that.
    QString m_token;                                ///< Of the one that is being chosen.
    QHash<QString, qint64> m_lastAt;
    QHash<QString, quint64> m_onTheirWay; ///< Wanted still, the newest of each: the desktop has not numbered them yet.
    QHash<QString, quint64> m_over;       ///< Not true any more, and not withdrawn yet.
    quint64 m_last = 0;                   ///< Of both.
    std::chrono::milliseconds m_readingTime{10'000};
};

} // namespace everyport::ui
