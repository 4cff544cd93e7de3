#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/pubsub/nodes/nodesource.h"

class QSettings;

namespace everyport::ui {

class ItemChart;
class ItemsModel;
class NewStrip;
class Table;
class Text;

/// The middle of the PubSub page: one number of the node's items as a line, and the items below it. While somebody
/// reads, new items wait and are counted.
class ItemsPane : public QWidget {
    Q_OBJECT
public:
    explicit ItemsPane(QSettings& memory, QWidget* parent = nullptr);

    void show(NodeSource* nodes, const QString& node);
    void leave(); ///< The page goes: lets go of the nodes and tells nobody.
    void setFollow(bool follow);
    void setChartShown(bool shown);
    Table* table() const { return m_table; }
    ItemsModel* model() const { return m_model; }
    const xmpp::PubsubItem* chosen() const; ///< The newest where none was chosen.

Q_SIGNALS:
    void chosenChanged();

private:
    void look();
    void fillFields();
    QWidget* fieldChoice();
    int firstWithALine() const;
    void drawField(int field);
    void drawChart();

    QSettings& m_memory;
    ItemsModel* m_model;
    Table* m_table;
    NewStrip* m_news;
    QWidget* m_chartBox;
    Text* m_chartTitle;
    QWidget* m_fieldsRow;
    QStringList m_fieldNames;
    QString m_field;
    ItemChart* m_chart;
    QTimer m_timer;
    bool m_chartWanted = true;
};

} // namespace everyport::ui
