class [[entity]] [[app::cached]] Service {
};
