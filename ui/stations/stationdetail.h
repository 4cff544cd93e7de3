#pragma once

#include "app/stations/stations.h"
#include "ui/widgets/display/detailpane.h"

namespace everyport::ui {

class AnswerChoices;
class Facts;
class Notice;
class PageContext;
class Text;

/// The pane at the right of the Stations page: one station, what was last heard of it, its readers and what they stand
/// for.
class StationDetail : public DetailPane {
    Q_OBJECT
public:
    struct Actions {
        QList<QAction*> buttons = {}; ///< Below its name.
        QList<QAction*> menu = {};    ///< Behind ⋯; null is a line.
    };
    StationDetail(
        PageContext& context, stations::Stations& stations, const Actions& actions, QWidget* parent = nullptr);

    void show(const stations::StationRow* row); ///< Null: nothing is chosen.
    QString shown() const { return m_name; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFacts(const stations::StationRow& row, qint64 now);
    void showWords(const stations::StationRow& row);

    PageContext& m_context;
    stations::Stations& m_stations;
    QString m_name;
    stations::StationRow m_row;
    Notice* m_trouble;
    Text* m_words;
    Text* m_heard;
    Facts* m_facts;
    AnswerChoices* m_choices;
};

} // namespace everyport::ui
