#pragma once

#include "app/devices/deviceregistry.h"
#include "ui/widgets/display/detailpane.h"

class QAction;

namespace everyport::polls {
class PollRegistry;
}

namespace everyport::ui {

class ByteLegend;
class ByteStrip;
class CardPlacePane;
class CopyLine;
class Facts;
class Notice;
class PageContext;
class ReadsChart;
class StateText;
class Tags;
class Text;

/// The pane at the right of the Devices page: one reader, its last card byte by byte, the screen beside it where cards
/// are linked, its counters and settings.
class DeviceDetail : public DetailPane {
    Q_OBJECT
public:
    struct Actions {
        QList<QAction*> buttons = {}; ///< Below the last card.
        QList<QAction*> menu = {};    ///< Behind ⋯; null is a line.
        QAction* change = nullptr;
        QAction* linking = nullptr; ///< Makes it a place for linking cards, or lets them vote there again.
    };
    DeviceDetail(PageContext& context, const Actions& actions, QWidget* parent = nullptr);

    void setTags(const Tags& tags); ///< They outlive it.
    void show(const QString& id);   ///< Empty: nothing is chosen.
    void refresh();                 ///< Its device has changed, or time has passed.
    QString shown() const { return m_id; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLastSeen(QWidget* parent);
    void addReads();
    void addSettings(QAction* change);
    void showState(const devices::Device& device, qint64 now);
    void showLastCard(const devices::Device& device, qint64 now);
    void showBytes(const devices::Device& device);
    void showCounters(const devices::Device& device, qint64 now);
    QString standsFor(const devices::Device& device) const;

    devices::DeviceRegistry& m_registry;
    polls::PollRegistry& m_polls;
    const Tags* m_tags = nullptr;
    QString m_id;
    Notice* m_trouble;
    CopyLine* m_remedy;
    QWidget* m_lastSeen;
    StateText* m_live;
    Text* m_card;
    Text* m_seen;
    ByteStrip* m_bytes;
    ByteLegend* m_legend;
    CardPlacePane* m_place;
    Text* m_since;
    Text* m_readsCaption;
    ReadsChart* m_reads;
    Facts* m_settings = nullptr;
    Facts* m_counters;
};

} // namespace everyport::ui
