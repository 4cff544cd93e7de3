#pragma once

#include <optional>

#include <QtGlobal>

class QListView;

namespace everyport::ui {

class TranscriptModel;

/// Where somebody reads: kept before rows come, go or change their height, restored once they are laid out, so that
/// nothing moves under the eye. At the end it is the end that stays. `view` and `model` outlive it.
class ReadingPlace {
public:
    ReadingPlace(QListView& view, TranscriptModel& model) : m_view(view), m_model(model) {}

    void keep(bool atEnd); ///< Once for all that changes until it is restored.
    bool restore();        ///< False: none was kept.
    void forget() { m_anchor.reset(); }
    bool isKept() const { return m_anchor.has_value(); }
    /// The view is asked, or scrolled, from here: what it tells meanwhile is nobody's doing.
    bool isSettling() const { return m_isSettling; }
    template <typename Work>
    void settle(const Work& work)
    {
        m_isSettling = true;
        work();
        m_isSettling = false;
    }

private:
    struct Anchor {
        bool atEnd = true;
        qint64 number = 0;
        int offset = 0;
    };
    QListView& m_view;
    TranscriptModel& m_model;
    std::optional<Anchor> m_anchor;
    bool m_isSettling = false;
};

} // namespace everyport::ui
